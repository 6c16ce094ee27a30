package prospect

import (
	"database/sql/driver"
	"fmt"

	"github.com/rgpd-go/rgpd/internal/input"
	"github.com/rgpd-go/rgpd/internal/stored"
)

// Value stores the prospect as [Prospect.FactsJSON] writes it, with the number whole: it is
// personal data, for one column of text or JSON. It is a driver.Valuer.
func (p Prospect) Value() (driver.Value, error) { return stored.Text(p.FactsJSON()) }

// Scan reads what Value stores, as strictly as [Parse] does; NULL is the prospect of
// whom nothing is known. Beside an error p holds nothing.
func (p *Prospect) Scan(from any) error { return stored.ScanJSON("prospect", p, from) }

// Value stores the campaign as its JSON. It is a driver.Valuer.
func (c Campaign) Value() (driver.Value, error) { return stored.JSON(c) }

// Scan reads what Value stores; NULL is the unknown campaign. Beside an error c holds
// nothing.
func (c *Campaign) Scan(from any) error { return stored.ScanJSON("campaign", c, from) }

// plainCampaign is one without its own reading.
type plainCampaign Campaign

// UnmarshalJSON reads as [Parse] does, wherever it stands. What c held before is gone;
// beside an error it holds nothing.
func (c *Campaign) UnmarshalJSON(b []byte) error {
	*c = Campaign{}
	var got plainCampaign
	if err := input.Exact(b, &got); err != nil {
		return fmt.Errorf("campaign: %w", err)
	}
	*c = Campaign(got)
	return nil
}

// GobEncode writes the JSON: package gob leaves out what is zero, so that a variable for
// several rows would keep what the row before said.
func (c Campaign) GobEncode() ([]byte, error) { return stored.Facts(c) }

// GobDecode reads what GobEncode writes.
func (c *Campaign) GobDecode(b []byte) error { return c.UnmarshalJSON(b) }

// GobEncode writes the JSON, as that of a [Campaign] does.
func (c CallBack) GobEncode() ([]byte, error) { return stored.Facts(c) }

// GobDecode reads what GobEncode writes.
func (c *CallBack) GobDecode(b []byte) error { return c.UnmarshalJSON(b) }

// GobEncode writes the JSON, as that of a [Campaign] does. It carries the number whole.
func (p Prospect) GobEncode() ([]byte, error) { return p.FactsJSON() }

// GobDecode reads what GobEncode writes. What p held before is gone.
func (p *Prospect) GobDecode(b []byte) error { return p.UnmarshalJSON(b) }

// Value stores the request as its JSON. It is a driver.Valuer.
func (c CallBack) Value() (driver.Value, error) { return stored.JSON(c) }

// Scan reads what Value stores; NULL is the unknown request. Beside an error c holds
// nothing.
func (c *CallBack) Scan(from any) error { return stored.ScanJSON("call_back", c, from) }

// plainCallBack is one without its own reading.
type plainCallBack CallBack

// UnmarshalJSON reads as [Parse] does, wherever it stands. What c held before is gone;
// beside an error it holds nothing.
func (c *CallBack) UnmarshalJSON(b []byte) error {
	*c = CallBack{}
	var got plainCallBack
	if err := input.Exact(b, &got); err != nil {
		return fmt.Errorf("call_back: %w", err)
	}
	*c = CallBack(got)
	return nil
}

// Value stores the attempts as their JSON, and unknown ones as NULL. It is a
// driver.Valuer. Keep one row for each attempt if you can: what is stored whole, two
// processes overwrite.
func (a Attempts) Value() (driver.Value, error) { return stored.JSON(a) }

// Scan reads what Value stores; NULL is unknown. Beside an error a is unknown.
func (a *Attempts) Scan(from any) error { return stored.ScanJSON("attempts", a, from) }

// GobEncode writes the JSON: package gob alone sees no field.
func (a Attempts) GobEncode() ([]byte, error) { return a.MarshalJSON() }

// GobDecode reads what GobEncode writes.
func (a *Attempts) GobDecode(b []byte) error { return a.UnmarshalJSON(b) }
