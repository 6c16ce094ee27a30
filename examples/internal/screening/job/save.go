package job

import (
	"encoding/json"
	"errors"
	"fmt"
	"os"

	"github.com/rgpd-go/rgpd/prospect"
)

// MaySave reports why a campaign cannot be written to a file of that name: one that exists is never replaced.
func MaySave(path string) error {
	if _, err := os.Lstat(path); err == nil {
		return fmt.Errorf("%s existe déjà et ne sera pas remplacé : choisir un autre nom", path)
	}
	return nil
}

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
