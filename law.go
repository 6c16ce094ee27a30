package rgpd

// LawAsOf is the day on which the law was last read for this module: 2026-11-23.
// A decision for a later instant is taken on the rules of that day, those
// already known to come included, and says so: see [Decision.Later].
//
// What changed when, for a caller who prospects from France:
//
//   - 2018-05-25: RGPD. The first day that the library decides.
//   - 2020-07-26: loi 2020-901. Running contract in place of customer relation;
//     energy works banned by telephone.
//   - 2022-04-01: décret 2022-34. Insurance by telephone, until 2026-08-10.
//   - 2022-12-21: loi 2022-1587. Training accounts.
//   - 2023-01-01: Arcep, décision 2022-1583. Numbers that automatic systems show.
//   - 2023-03-01: décret 2022-1313. Days, hours, four attempts in thirty days.
//   - 2023-07-25: CPCE, art. L. 44 IV. Right to the number shown.
//   - 2025-07-02: loi 2025-594, first part. Works banned by message as well.
//   - 2025-11-13: CJUE, C-654/23. Free accounts and electronic mail.
//   - 2026-01-01: Arcep, décision 2025-2215. Lists of numbers that may be shown.
//   - 2026-06-10: CNIL on data passed to partners.
//   - 2026-06-19: ordonnance 2026-2. Financial services at a distance.
//   - 2026-08-02: règlement (UE) 2024/1689, art. 50. Artificial voices.
//   - 2026-08-11: loi 2025-594, art. 13, and décret 2026-662. Prior consent of
//     consumers; end of Bloctel.
const LawAsOf Date = 20_780
