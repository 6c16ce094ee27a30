package register

import (
	"fmt"
	"regexp"
	"strconv"

	"github.com/rgpd-go/rgpd"
)

// A serviceFormOf is the form of an activity of a processor.
type serviceFormOf struct{ s *Service }

var (
	clientLine = regexp.MustCompile(
		`^client (\d{1,4})(?:, (representant|delegue|societe du delegue|categories de traitements|date du contrat))?$`,
	)
	subProcessorLine = regexp.MustCompile(`^sous-traitant ulterieur (\d{1,4})(?:, (service|autorise par le client))?$`)
)

func (e *serviceFormOf) line(f *formReader, label string) rgpd.Answer {
	s := e.s
	if m := clientLine.FindStringSubmatch(label); m != nil {
		return e.client(f, m[1], m[2])
	}
	if m := subProcessorLine.FindStringSubmatch(label); m != nil {
		return e.subProcessor(f, m[1], m[2])
	}
	if m := numbered.FindStringSubmatch(label); m != nil {
		label = m[1]
	}
	switch label {
	case "nom de l'activite":
		if f.once("name") == rgpd.Yes {
			s.Name = rgpd.Text{FR: f.at(1)}
		}
	case "sous-traitant":
		if f.once("processor") == rgpd.Yes {
			s.Processor = f.party()
		}
	default:
		return f.shared(label, sharedParts{
			&s.Ref, &s.Created, &s.Updated, &s.DPO, &s.Representative, &s.Security, &s.AnyTransfer, &s.Transfers,
		})
	}
	return rgpd.Yes
}

// place is where in a list the entry stands that a label numbers: in the order in which they come, so that a number
// left out leaves no hole. rows keeps it.
func (f *formReader) place(list, number string, length int) (at int, is rgpd.Answer) {
	n, _ := strconv.Atoi(number)
	name := fmt.Sprintf("%s number %d", list, n)
	if at, is := f.rows[name]; is {
		return at - 1, rgpd.Yes
	}
	if f.peekAll() == "" {
		return 0, rgpd.No
	}
	f.rows[name] = length + 1
	f.rows[fmt.Sprintf("%s[%d]", list, length)] = f.row
	return length, rgpd.Yes
}

// peekAll is all that a line says behind its label.
func (f *formReader) peekAll() (said string) {
	for col := 1; col < len(f.cells); col++ {
		said += f.peek(col)
	}
	return said
}

func (e *serviceFormOf) client(f *formReader, number, of string) rgpd.Answer {
	at, is := f.place("clients", number, len(e.s.Clients))
	if is != rgpd.Yes {
		return rgpd.Yes // an empty line of the form
	}
	if at == len(e.s.Clients) {
		e.s.Clients = append(e.s.Clients, Client{})
	}
	c := &e.s.Clients[at]
	if f.once(fmt.Sprintf("clients[%d].%s", at, of)) != rgpd.Yes {
		return rgpd.Yes
	}
	switch of {
	case "":
		c.Controller = f.party()
	case "representant":
		c.Representative = f.party()
	case "delegue":
		c.DPO.Contact = f.party()
	case "societe du delegue":
		c.DPO.Company = f.at(1)
	case "categories de traitements":
		c.Operations = rgpd.Text{FR: f.at(1)}
	case "date du contrat":
		c.Contract = f.day(1)
	}
	return rgpd.Yes
}

func (e *serviceFormOf) subProcessor(f *formReader, number, of string) rgpd.Answer {
	at, is := f.place("sub_processors", number, len(e.s.SubProcessors))
	if is != rgpd.Yes {
		return rgpd.Yes
	}
	if at == len(e.s.SubProcessors) {
		e.s.SubProcessors = append(e.s.SubProcessors, SubProcessor{})
	}
	p := &e.s.SubProcessors[at]
	switch of {
	case "":
		if f.once(fmt.Sprintf("sub_processors[%d].party", at)) == rgpd.Yes {
			p.Party = f.party()
		}
	case "service":
		if f.once(fmt.Sprintf("sub_processors[%d].service", at)) == rgpd.Yes {
			p.Service = rgpd.Text{FR: f.at(1)}
		}
	default:
		if f.peekAll() != "" {
			p.Authorised = append(p.Authorised, Authorisation{Client: f.at(1), On: f.day(4)})
		}
	}
	return rgpd.Yes
}
