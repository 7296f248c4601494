/** Words as hurried writers shorten them. Only what stands for one word and for nothing else: "wed" is "we'd" too, and "sat" is a verb. */
const written = `bc because, bcos because, bcoz because, cos because, coz because, cuz because, w/ with, w/out without, w/o without, appt appointment,
  appts appointments, appmt appointment, tmrw tomorrow, tmr tomorrow, tomoz tomorrow, thur thursday, thurs thursday, thu thursday, weds wednesday,
  tues tuesday, wk week, wks weeks, wkend weekend, wknd weekend, yr year, yrs years, mth month, mths months, hr hour, hrs hours, mins minutes, pls please,
  plz please, thru through, abt about, b4 before, sth something, smth something, ppl people, hosp hospital, bro brother, sis sister, gf girlfriend,
  bf boyfriend, fam family, dr doctor, rv review, mtg meeting, msg message`;

/** Short → whole. */
export const shortForms: ReadonlyMap<string, string> = new Map(
  written.split(',').map((pair) => pair.trim().split(/\s+/) as [string, string]),
);
