package job

import (
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"regexp"
	"strings"

	"github.com/rgpd-go/rgpd/examples/internal/screening/say"
	"github.com/rgpd-go/rgpd/prospect"
)

// MaySave reports why a campaign cannot be written to a file of that name: one that exists is never replaced. The error
// says under which name it can be.
func MaySave(path string) error {
	if _, err := os.Lstat(path); err != nil {
		return nil
	}
	return fmt.Errorf("%s existe déjà et ne sera pas remplacé : l'effacer s'il ne sert plus, ou garder celle-ci sous "+
		"un autre nom, par -save-campaign %s", path, say.Quoted(FreeName(path)))
}

// FreeName is the name of a file that does not exist, after one that is taken; empty: after none.
func FreeName(taken string) string {
	base := "campagne"
	if taken != "" {
		base = numbered.ReplaceAllString(strings.TrimSuffix(taken, ".json"), "")
	}
	for n := 1; ; n++ {
		name := base + ".json"
		if n > 1 {
			name = fmt.Sprintf("%s-%d.json", base, n)
		}
		if _, err := os.Lstat(name); err != nil && name != taken {
			return name
		}
	}
}

// numbered is how a name ends that was given so.
var numbered = regexp.MustCompile(`-\d+$`)

// SaveCampaign writes the facts of a campaign as the file of -campaign has them, to a file that does not exist yet.
func SaveCampaign(path string, c prospect.Campaign) error {
	b, err := json.MarshalIndent(c, "", "  ")
	if err != nil {
		return err
	}
	f, err := os.OpenFile(path, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o600)
	if errors.Is(err, os.ErrExist) {
		return MaySave(path)
	} else if err != nil {
		return fmt.Errorf("campagne %s : %w", path, err)
	}
	_, err = f.Write(append(b, '\n'))
	if err = errors.Join(err, f.Close()); err != nil {
		_ = os.Remove(path)
		return fmt.Errorf("campagne %s : %w", path, err)
	}
	return nil
}
