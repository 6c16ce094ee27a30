package law

// The days on which the law changed, for rows that narrow or widen the days of their
// wording, or rest on none. They have no type: a row's dates are those of the root.
const (
	DayGDPR           = 17_676 // 2018-05-25, règlement (UE) 2016/679, art. 99
	DayPause          = 17_747 // 2018-08-04, décret 2018-687: periods are suspended
	DayImpactList     = 17_815 // 2018-10-11, CNIL, délibération 2018-327
	DayPartners       = 17_893 // 2018-12-28, CNIL, transmission à des partenaires
	DayPauseMoved     = 18_048 // 2019-06-01, décret 2019-536
	DayFutura         = 18_221 // 2019-11-21, CNIL, SAN-2019-010
	DaySchrems        = 18_459 // 2020-07-16, CJUE, C-311/18
	Day2020           = 18_469 // 2020-07-26, loi 2020-901 du 24 juillet 2020
	DayClauses        = 18_805 // 2021-06-27, décision (UE) 2021/914, in force
	DayOldClauses     = 18_897 // 2021-09-27, the same, art. 4: the old sets are repealed
	DayInsurance      = 19_083 // 2022-04-01, décret 2022-34 du 17 janvier 2022
	DayRecording      = 19_107 // 2022-04-25, CNIL, enregistrement des conversations
	DayDurable        = 19_140 // 2022-05-28, C. conso., art. L. 221-16: the offer is accepted on a durable medium
	DayTraining       = 19_347 // 2022-12-21, loi 2022-1587 du 19 décembre 2022
	DayOldClausesOver = 19_354 // 2022-12-28, the same, art. 4(4): contracts made under them have run out
	DayNumbering      = 19_358 // 2023-01-01, Arcep, décision 2022-1583
	DayHours          = 19_417 // 2023-03-01, décret 2022-1313 du 13 octobre 2022
	DayReward         = 19_519 // 2023-06-11, C. trav., art. L. 6323-8-1: rewards for enrolling
	DayNumberRight    = 19_563 // 2023-07-25, CPCE, art. L. 44 IV
	DayKaspr          = 20_062 // 2024-12-05, CNIL, SAN-2024-020
	Day2025           = 20_271 // 2025-07-02, loi 2025-594 du 30 juin 2025, the part in force at once
	DayInteligo       = 20_405 // 2025-11-13, CJUE, C-654/23
	DayNumbers2026    = 20_454 // 2026-01-01, Arcep, décision 2025-2215
	DayPartners26     = 20_614 // 2026-06-10, CNIL, transmission à des partenaires, new version
	DayDistance       = 20_623 // 2026-06-19, ordonnance 2026-2 du 5 janvier 2026
	DayVoices         = 20_667 // 2026-08-02, règlement (UE) 2024/1689, art. 50
	DayOptIn          = 20_676 // 2026-08-11, loi 2025-594, art. 13; décret 2026-662
)
