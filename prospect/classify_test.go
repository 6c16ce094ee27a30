package prospect

import (
	"reflect"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/consent"
	"github.com/rgpd-go/rgpd/internal/engine"
)

// TestAConsentHalfToldIsOnFile: where the records were searched, a status that says nothing is
// that of nobody who consented; one of which a single thing is said was not told in full.
func TestAConsentHalfToldIsOnFile(t *testing.T) {
	at := lawReadAgain
	with := func(s consent.Status) consent.State {
		p := baseConsumer(at)
		p.Rest, p.Consent = NothingOnFile, s
		return consent.State(factsOf(p, rgpd.LiveCall, at)[colConsent])
	}
	require.Equal(t, consent.None, with(consent.Status{}))
	said := map[string]consent.Status{
		"Use.Principal": {Use: consent.Use{Principal: "Acme"}},
		"Use.Caller":    {Use: consent.Use{Caller: "Acme"}},
		"Use.Object":    {Use: consent.Use{Object: "contracts"}},
		"Channels":      {Channels: rgpd.ChannelsOf(rgpd.LiveCall)},
		"GivenAt":       {GivenAt: at},
		"Until":         {Until: at},
		"WithdrawnAt":   {WithdrawnAt: at},
		"Slot.From":     {Slot: consent.Slot{From: at}},
		"Slot.Until":    {Slot: consent.Slot{Until: at}},
		"Broken":        {Broken: consent.CriteriaOf(consent.Proven)},
		"Open":          {Open: consent.CriteriaOf(consent.Proven)},
	}
	for name, s := range said {
		require.NotEqual(t, consent.None, with(s), name)
	}
	fields := reflect.TypeFor[consent.Status]().NumField() - 1 // but the state
	require.Len(t, said, fields+reflect.TypeFor[consent.Use]().NumField()-1+reflect.TypeFor[consent.Slot]().NumField()-1)
}

// TestAConsentIsRecentForThirtyDays: to the second, and no longer.
func TestAConsentIsRecentForThirtyDays(t *testing.T) {
	at := time.Date(2023, time.May, 10, 10, 0, 0, 0, time.UTC)
	for age, want := range map[time.Duration]Recency{
		time.Hour: WithinThirtyDays, 30 * 24 * time.Hour: WithinThirtyDays, 30*24*time.Hour + time.Second: OverThirtyDays,
	} {
		p := baseConsumer(at)
		p.Consent = agreed(p.Campaign, at)
		p.Consent.GivenAt = at.Add(-age)
		f := factsOf(p, rgpd.LiveCall, at)
		require.Equal(t, consent.Valid, consent.State(f[colConsent]), age)
		require.Equal(t, want, Recency(f[colRecency]), age)
	}
}

// TestFactsStandInTheirColumns: each fact moves its own column, and no other.
func TestFactsStandInTheirColumns(t *testing.T) {
	at := lawReadAgain
	base := func() Prospect {
		p := baseConsumer(at)
		p.CallBack = CallBack{Asked: NotAsked}
		p.Attempts = NoAttempts()
		p.Stop, p.Contract = rgpd.NoStop, NoContract
		return p
	}
	before := factsOf(base(), rgpd.LiveCall, at)
	for c := range columns {
		if c == colHouseHour || c == colHouseCap {
			continue // moved by a policy: see below
		}
		require.NotZero(t, before[c], columns[c].Name)
	}
	four := AttemptsAt(at.AddDate(0, 0, -4), at.AddDate(0, 0, -3), at.AddDate(0, 0, -2), at.AddDate(0, 0, -1))
	for name, c := range map[string]struct {
		set  func(*Prospect)
		want map[int]uint8
	}{
		"audience": {func(p *Prospect) { p.Audience, p.Campaign.Offer = rgpd.LegalPerson, OfferForWork }, map[int]uint8{colAudience: uint8(rgpd.LegalPerson)}},
		"place":    {func(p *Prospect) { p.Places = abroad }, map[int]uint8{colPlace: uint8(OutsideFrance), colDay: 0, colHour: 0, colHouseHour: 0}},
		"purpose":  {func(p *Prospect) { p.Campaign.Purpose = Survey }, map[int]uint8{colPurpose: uint8(Survey)}},
		"sector":   {func(p *Prospect) { p.Campaign.Sector = LegalServices }, map[int]uint8{colSector: uint8(LegalServices)}},
		"dialling": {func(p *Prospect) { p.Campaign.Dialling = DialledAtRandom }, map[int]uint8{colDialling: uint8(DialledAtRandom)}},
		"shown":    {func(p *Prospect) { p.Campaign.Shown = ShownForeign }, map[int]uint8{colShown: uint8(ShownForeign)}},
		"holder":   {func(p *Prospect) { p.Campaign.Holder = HeldWithoutRight }, map[int]uint8{colHolder: uint8(HeldWithoutRight)}},
		"voice": {func(p *Prospect) { p.Campaign.Voice = ArtificialVoice }, // and the consent was to people
			map[int]uint8{colVoice: uint8(ArtificialVoice), colChannel: uint8(rgpd.AutomatedCall), colConsent: uint8(consent.Flawed)}},
		"identity":    {func(p *Prospect) { p.Campaign.Identity = FalseIdentity }, map[int]uint8{colIdentity: uint8(FalseIdentity)}},
		"line":        {func(p *Prospect) { p.Line = WorkLine }, map[int]uint8{colLine: uint8(WorkLine)}},
		"origin":      {func(p *Prospect) { p.Origin = Informal }, map[int]uint8{colOrigin: uint8(Informal)}},
		"provenance":  {func(p *Prospect) { p.Provenance = ProvenanceUnchecked }, map[int]uint8{colProvenance: uint8(ProvenanceUnchecked)}},
		"marking":     {func(p *Prospect) { p.Marking = MarkedNoMarketing }, map[int]uint8{colMarking: uint8(MarkedNoMarketing)}},
		"visibility":  {func(p *Prospect) { p.Visibility = ShownToSome }, map[int]uint8{colVisibility: uint8(ShownToSome)}},
		"information": {func(p *Prospect) { p.Information = NeverTold }, map[int]uint8{colInformation: uint8(NeverTold)}},
		"stop":        {func(p *Prospect) { p.Stop = rgpd.Objected }, map[int]uint8{colStop: uint8(rgpd.Objected)}},
		"pause": {func(p *Prospect) { p.Stop, p.StoppedAt = rgpd.RefusedInCall, at },
			map[int]uint8{colStop: uint8(rgpd.RefusedInCall), colPause: uint8(PauseRunning)}},
		"consent": {func(p *Prospect) { p.Consent.Use.Caller = "someone else" },
			map[int]uint8{colConsent: uint8(consent.Flawed), colRecency: uint8(OverThirtyDays)}},
		"slot":             {func(p *Prospect) { p.Consent.Slot = consent.Slot{From: at, Until: at.Add(1)} }, map[int]uint8{colAgreedSlot: uint8(SlotAgreed)}},
		"contract":         {func(p *Prospect) { p.Contract = FreeAccount }, map[int]uint8{colContract: uint8(FreeAccount)}},
		"products":         {func(p *Prospect) { p.Products = OtherProducts }, map[int]uint8{colProducts: uint8(OtherProducts)}},
		"call-back":        {func(p *Prospect) { p.CallBack.Asked = AskedElsewhere }, map[int]uint8{colRequest: uint8(RequestUnfit)}},
		"bloctel":          {func(p *Prospect) { p.Bloctel = OnBloctel }, map[int]uint8{colRegister: uint8(RegisterListed)}},
		"attempts":         {func(p *Prospect) { p.Attempts = four }, map[int]uint8{colFrequency: uint8(CapReached)}},
		"own-rules":        {func(p *Prospect) { p.Campaign.OwnRules = OwnRulesNotMet }, map[int]uint8{colOwnRules: uint8(OwnRulesNotMet)}},
		"recording":        {func(p *Prospect) { p.Campaign.Recording = RecordingSomeCalls }, map[int]uint8{colRecording: uint8(RecordingSomeCalls)}},
		"recording-use":    {func(p *Prospect) { p.Campaign.RecordingUse = RecordingUseProof }, map[int]uint8{colRecordingUse: uint8(RecordingUseProof)}},
		"recording-notice": {func(p *Prospect) { p.Campaign.RecordingNotice = RecordingNoticeNotTold }, map[int]uint8{colRecordingNotice: uint8(RecordingNoticeNotTold)}},
		"reward":           {func(p *Prospect) { p.Campaign.Reward = RewardOffered }, map[int]uint8{colReward: uint8(RewardOffered)}},
		"weighing":         {func(p *Prospect) { p.Campaign.Weighing = WeighingNone }, map[int]uint8{colWeighing: uint8(WeighingNone)}},
	} {
		p, want := base(), before
		c.set(&p)
		for col, v := range c.want {
			want[col] = v
		}
		require.Equal(t, want, factsOf(p, rgpd.LiveCall, at), name)
	}

	want := before
	want[colChannel] = uint8(rgpd.Email)
	got := factsOf(base(), rgpd.Email, at)
	want[colConsent], want[colRecency] = got[colConsent], got[colRecency] // the consent is to calls
	require.Equal(t, want, got)

	strict, err := NewPolicy(HouseCap(2, When{}), HouseHours(Hours{Days: []time.Weekday{at.Weekday()}, Until: time.Minute}))
	require.NoError(t, err)
	p := base()
	p.Attempts = AttemptsAt(at.AddDate(0, 0, -2), at.AddDate(0, 0, -1))
	m := moment{at: at}
	m.day, m.since = rgpd.Mainland.Local(at)
	var f engine.Facts
	strict.classify(&p, rgpd.LiveCall, &m, &f)
	want = before
	want[colHouseHour], want[colHouseCap] = uint8(OutsideHouseHours), uint8(HouseCapReached)
	require.Equal(t, want, f)
}
