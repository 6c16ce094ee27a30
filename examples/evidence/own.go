package main

import (
	"crypto/ed25519"
	"encoding/base64"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"
	"time"

	"golang.org/x/text/language"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/consent"
)

const usage = `evidence [options]
  Sans -journal : une petite campagne inventée, scellée, racontée, exportée, puis altérée.
  -journal FICHIER -key CLÉ   vérifie un journal de consentements avec sa clé (un fichier d'au moins 32 octets)
  -public CLÉ        la clé publique des points de contrôle, en base64
  -checkpoint FICHIER  un point de contrôle gardé ailleurs, en JSON : rien n'a été coupé avant lui
  -person NOM        raconte ce que le journal tient d'une personne, nommée par son pseudonyme
  -out DOSSIER       où mettre les fichiers de la campagne inventée
  -print             un événement modèle, à remplacer : ce qu'un logiciel donne à inscrire d'un consentement, en JSON
  -lang fr|en        la langue de ce qui est dit d'un journal ; la campagne inventée est en français
  Code : 0 si le journal tient, 1 sinon, 2 si un fichier ou la commande ne se lit pas.

evidence [options]
  Without -journal: a small campaign made up, sealed, told, exported, and then altered.
  -journal FILE -key KEY      verifies a journal of consents with its key (a file of 32 bytes at least)
  -public KEY        the public key of the checkpoints, in base64
  -checkpoint FILE   a checkpoint that was kept elsewhere, as JSON: nothing was cut off before it
  -person NAME       tells what the journal holds on a person, named by their pseudonym
  -out FOLDER        where to put the files of the campaign made up
  -print             a model of an event, to be replaced: what a software hands over of a consent, as JSON
  -lang fr|en        the language of what is told of a journal; the campaign made up is in French
  Code: 0 if the journal holds, 1 if not, 2 if a file or the command cannot be read.
`

// own is a journal of one's own, and what is asked of it.
type own struct {
	journal, key, public, checkpoint, person string
	tag                                      language.Tag
	model                                    rgpd.Answer
}

func (o *own) say(fr, en string) string { return rgpd.Text{FR: fr, EN: en}.In(o.tag) }

// misused is what of the command line would be left out: the campaign made up must not pass for a journal of one's own.
func (o *own) misused(words int, out string) error {
	switch {
	case words > 0:
		return errors.New(o.say("un mot de trop ; le journal se donne par -journal, voir -h",
			"a word too many; the journal is given with -journal, see -h"))
	case o.model == rgpd.Yes && (o.journal != "" || out != ""):
		return errors.New(o.say("-print écrit un modèle, et rien d'autre : le donner seul",
			"-print writes a model, and nothing else: give it alone"))
	case o.journal == "" && o.key+o.public+o.checkpoint+o.person != "":
		return errors.New(o.say("-key, -public, -checkpoint et -person portent sur un journal ; le donner par -journal",
			"-key, -public, -checkpoint and -person are about a journal; give it with -journal"))
	case o.journal != "" && out != "":
		return errors.New(o.say("-out est de la campagne inventée, et ne va pas avec -journal ; ôter l'un des deux",
			"-out is of the campaign made up, and does not go with -journal; take one of them away"))
	case o.journal != "" && o.key == "":
		return errors.New(o.say("-key manque : la clé qui scelle le journal, dans un fichier d'au moins 32 octets",
			"-key is missing: the key that seals the journal, in a file of 32 bytes at least"))
	case o.public != "" && o.checkpoint == "":
		return errors.New(o.say("-public vérifie un point de contrôle ; le donner par -checkpoint",
			"-public verifies a checkpoint; give it with -checkpoint"))
	}
	return nil
}

// verify tells whether the journal is what was sealed, and what it holds on a person: 0, 1 or 2, as usage says.
func (o *own) verify(stdout, stderr io.Writer) int {
	fail := func(err error) int {
		fmt.Fprintln(stderr, "evidence:", err)
		return 2
	}
	random, err := os.ReadFile(o.key)
	if err != nil {
		return fail(o.unopened("-key", err))
	}
	key, err := consent.NewKey(random)
	if err != nil {
		return fail(o.weakKey(random))
	}
	public, marks, err := o.marks()
	if err != nil {
		return fail(err)
	}
	file, err := os.Open(o.journal)
	if err != nil {
		return fail(o.unopened("-journal", err))
	}
	defer file.Close()
	v, err := consent.Verify(file, key, public, marks...)
	if err != nil {
		return fail(err)
	}
	fmt.Fprintf(stdout, o.say("Journal « %s » : %d bonnes inscriptions, %d points de contrôle concordent\n",
		"Journal “%s”: %d good entries, %d checkpoints agree\n"), v.Header.Name, v.Entries, v.Checkpoints)
	if !v.OK() {
		fmt.Fprintf(stdout, o.say("  inscription %d : %s\n", "  entry %d: %s\n"), v.Fault.Seq,
			v.Fault.Why.Text().In(o.tag))
		fmt.Fprintln(stdout,
			o.say("  Ce journal n'est pas ce qui a été scellé : n'appelez personne sur sa foi, reprenez une bonne "+
				"copie.",
				"  This journal is not what was sealed: call nobody on its word, go back to a good copy."))
		return 1
	}
	if len(marks) == 0 {
		fmt.Fprintln(stdout,
			o.say("  Sans point de contrôle, rien ne montre que sa fin n'a pas été coupée (-checkpoint).",
				"  Without a checkpoint nothing shows that its end was not cut off (-checkpoint)."))
	}
	fmt.Fprintf(stdout, o.say("  dernier sceau %s\n", "  last seal %s\n"), v.Last)
	if o.person == "" {
		return 0
	}
	if _, err := file.Seek(0, io.SeekStart); err != nil {
		return fail(err)
	}
	history, err := consent.HistoryOf(file, key, o.person)
	if err != nil {
		return fail(err)
	}
	o.tell(stdout, history)
	return 0
}

// weakKey says why a file is no key; of what stands in it, its length.
func (o *own) weakKey(random []byte) error {
	if len(random) < 32 {
		return fmt.Errorf(o.say("-key : %d octets ; il en faut au moins 32, tirés au hasard",
			"-key: %d bytes; it takes at least 32, drawn at random"), len(random))
	}
	return errors.New(o.say("-key : rien que des zéros ; donner le fichier de la clé, tirée au hasard",
		"-key: nothing but zeros; give the file of the key, drawn at random"))
}

// unopened is the error of a file that does not open, by the option that names it.
func (o *own) unopened(option string, err error) error {
	switch {
	case errors.Is(err, os.ErrNotExist):
		return errors.New(option + o.say(" : ce fichier n'existe pas", ": there is no such file"))
	case errors.Is(err, os.ErrPermission):
		return errors.New(option + o.say(" : lecture refusée", ": it may not be read"))
	}
	return fmt.Errorf(option+o.say(" : ne se lit pas : %w", ": cannot be read: %w"), err)
}

// marks reads the checkpoint and the key that it is signed with.
func (o *own) marks() (ed25519.PublicKey, []consent.Checkpoint, error) {
	if o.checkpoint == "" {
		return nil, nil, nil
	}
	public, err := base64.StdEncoding.DecodeString(o.public)
	if err != nil || len(public) != ed25519.PublicKeySize {
		return nil, nil,
			errors.New(o.say("-public : la clé publique qui vérifie le point de contrôle, 32 octets en base64",
				"-public: the public key that verifies the checkpoint, 32 bytes in base64"))
	}
	b, err := os.ReadFile(o.checkpoint)
	if err != nil {
		return nil, nil, o.unopened("-checkpoint", err)
	}
	mark, err := consent.ParseCheckpoint(b)
	if err != nil {
		return nil, nil, errors.New(o.say("-checkpoint : ce fichier n'est pas un point de contrôle ; donner le JSON "+
			"qui a été gardé", "-checkpoint: this file is no checkpoint; give the JSON that was kept"))
	}
	return public, []consent.Checkpoint{mark}, nil
}

// tell writes what the journal holds on a person, entry by entry.
func (o *own) tell(w io.Writer, h consent.History) {
	if len(h.Entries) == 0 {
		fmt.Fprintln(w,
			o.say("\nLe journal ne tient rien sous ce nom : aucun consentement n'y est. Un nom "+
				"mal écrit reçoit la même réponse.",
				"\nThe journal holds nothing under this name: no consent. A misspelt name gives "+
					"the same answer."))
		return
	}
	fmt.Fprintf(w, o.say("\n%d inscriptions\n", "\n%d entries\n"), len(h.Entries))
	for _, e := range h.Entries {
		at := e.Event.At.In(rgpd.Mainland.Zone(e.Event.At)).Format(time.RFC3339)
		line := fmt.Sprintf("  %d  %s  %s", e.Seq, at, e.Event.Kind.Text().In(o.tag))
		if e.Event.Record.ID != "" {
			line += "  " + e.Event.Record.ID
		}
		fmt.Fprintln(w, strings.TrimRight(line, " "))
	}
}
