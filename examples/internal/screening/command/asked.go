package command

import (
	"fmt"
	"io"

	"golang.org/x/text/language"

	"github.com/rgpd-go/rgpd/examples/internal/screening/job"
)

// Asked is the screening that a command line asks for, of a program that makes it in a way of its own. What an option
// asks for besides is not done by it: such an option is unknown there.
func (p Program) Asked(args []string) (*job.Job, error) {
	var o options
	if err := o.parse(args); err != nil {
		return nil, err
	}
	for name, given := range map[string]bool{
		"-check": o.check != "", "-key": o.key != "", "-preview": o.preview, "-columns": o.show, "-json": o.json,
		"-save-campaign": o.save != "", "-cpuprofile": o.profile != "", "-print-campaign": o.printCampaign,
		"-print-results": o.printResults, "-all": o.all, "-sheet": len(o.sheets) > 0, "-ask": o.ask == always,
		"-color": o.colour == always, "-cores": o.cores > 0, "-for": len(o.dialler.forms) > 0,
	} {
		if given {
			return nil, fmt.Errorf("option inconnue : %s", name)
		}
	}
	j, err := o.job()
	if err == nil {
		j.OpenFile = nil // the rows of a workbook are not cut into chunks
	}
	return j, err
}

// Fail writes an error as the program does, in English or in French.
func (p Program) Fail(to io.Writer, err error, english bool) {
	lang := language.French
	if english {
		lang = language.English
	}
	_, _ = io.WriteString(to, p.message(err, lang))
}

// Warn writes what somebody must know before believing the files, as the program does.
func (p Program) Warn(to io.Writer, warnings []string, english bool) {
	o := options{lang: "fr"}
	if english {
		o.lang = "en"
	}
	(&run{options: &o, p: p, stderr: to}).warn(warnings)
}
