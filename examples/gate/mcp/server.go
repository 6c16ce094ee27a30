package main

import (
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"net/url"
	"regexp"
	"time"

	"github.com/modelcontextprotocol/go-sdk/mcp"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/examples/gate/internal/line"
	"github.com/rgpd-go/rgpd/internal/input"
	"github.com/rgpd-go/rgpd/prospect"
)

const version = "1.0.0"

// A server has the tools. It keeps nothing between two calls of one.
type server struct {
	gate   *line.Gate
	french bool // of who asks without a lang
}

func newServer(g *line.Gate, french bool) *mcp.Server {
	s := &server{g, french}
	out := mcp.NewServer(&mcp.Implementation{Name: "rgpd-gate", Version: version}, &mcp.ServerOptions{
		Instructions: words(french, instructions), Capabilities: &mcp.ServerCapabilities{},
	})
	closed := false
	for _, t := range s.tools() {
		out.AddTool(&mcp.Tool{
			Name: t.name, Title: words(french, t.title), Description: words(french, t.says),
			InputSchema: t.takes, OutputSchema: json.RawMessage(t.gives),
			Annotations: &mcp.ToolAnnotations{
				ReadOnlyHint: true, IdempotentHint: true, DestructiveHint: &closed, OpenWorldHint: &closed,
			},
		}, s.handler(t))
	}
	return out
}

// A tool reads arguments and answers; the French is what it was asked in.
type tool struct {
	name        string
	title, says text
	takes       json.RawMessage
	gives       string
	call        func(ctx context.Context, arguments []byte) (told, error)
}

// A told is an answer: a line for who reads, and the object for a program.
type told struct {
	line   string
	object map[string]json.RawMessage
}

func (s *server) tools() []tool {
	question := instant("at", "Left out: now.", true)
	short := instant("at", "Left out: now.", false)
	span := instant("from", "Left out: now.", false)
	return []tool{
		{"may_i_call", mayTitle, maySays, question, givesVerdict, s.mayICall},
		{"when", whenTitle, whenSays, span, givesWindows, s.when},
		{"why_not", whyTitle, whySays, short, givesVerdict, s.whyNot},
		{"what_is_missing", missingTitle, missingSays, short, givesVerdict, s.whatIsMissing},
		{"explain_rule", ruleTitle, ruleSays, takesRule, givesRule, s.explainRule},
	}
}

// handler answers a call of a tool. What is no answer is an error of the tool, which the assistant reads; it says that
// nothing is allowed, so that a program that looks at that alone is not misled.
func (s *server) handler(t tool) mcp.ToolHandler {
	return func(ctx context.Context, r *mcp.CallToolRequest) (*mcp.CallToolResult, error) {
		arguments := []byte(r.Params.Arguments)
		if len(arguments) == 0 {
			arguments = []byte("{}")
		}
		answer, err := t.call(ctx, arguments)
		if err != nil {
			return s.wrong(arguments, err)
		}
		b, err := json.Marshal(answer.object)
		if err != nil {
			return s.wrong(arguments, err)
		}
		return &mcp.CallToolResult{
			Content:           []mcp.Content{&mcp.TextContent{Text: answer.line}, &mcp.TextContent{Text: string(b)}},
			StructuredContent: json.RawMessage(b),
		}, nil
	}
}

// wrong tells why there is no answer.
func (s *server) wrong(arguments []byte, err error) (*mcp.CallToolResult, error) {
	var named struct {
		Lang string `json:"lang"`
	}
	_ = json.Unmarshal(arguments, &named) // of arguments that cannot be read, the language of the server
	french := s.inFrench(named.Lang)
	p := inLanguage(line.ProblemOf(err), french)
	said := words(french, text{
		"Permitted: no. There is no answer: ", "Permis : non. Il n'y a pas de réponse : ",
	}) + p.Title
	if p.Where != nil && p.Where.Path != "" {
		said += ", " + p.Where.Path
	}
	if p.Remedy != "" {
		said += words(french, text{": ", " : "}) + p.Remedy
	}
	b, failed := json.Marshal(map[string]any{"allowed": false, "problem": p})
	if failed != nil {
		return nil, failed
	}
	return &mcp.CallToolResult{
		IsError:           true,
		Content:           []mcp.Content{&mcp.TextContent{Text: said}, &mcp.TextContent{Text: string(b)}},
		StructuredContent: json.RawMessage(b),
	}, nil
}

func (s *server) inFrench(lang string) bool { return lang == "fr" || lang == "" && s.french }

// A question is what three of the tools take.
type question struct {
	Channel  rgpd.Channel      `json:"channel,omitzero"`
	At       time.Time         `json:"at,omitzero"`
	Lang     string            `json:"lang,omitempty"`
	Prospect prospect.Prospect `json:"prospect,omitzero"`
}

// decide asks gate the question of a tool, and reads the answer: french is the language of both.
func (s *server) decide(ctx context.Context, arguments []byte) (d line.Decision, object map[string]json.RawMessage,
	french bool, err error) {
	var q question
	if err := input.Exact(arguments, &q); err != nil {
		return d, nil, false, err
	}
	if err := asked(q.Channel, q.Lang); err != nil {
		return d, nil, false, err
	}
	french = s.inFrench(q.Lang)
	lang := words(french, text{"en", "fr"})
	question, err := set(arguments, "lang", lang)
	if err != nil {
		return d, nil, french, err
	}
	d, b, err := s.gate.Decide(ctx, question)
	if err != nil {
		return d, nil, french, err
	}
	object, err = unnamed(b)
	return d, object, french, err
}

// asked refuses a question that lacks its channel, or is in no language of ours.
func asked(ch rgpd.Channel, lang string) error {
	switch {
	case ch == 0:
		return &rgpd.InputError{Path: "channel", Remedy: "missing; want live-call, automated-call, sms or email"}
	case lang != "" && lang != "fr" && lang != "en":
		return &rgpd.InputError{Path: "lang", Shape: input.Shape(lang), Remedy: "want fr or en"}
	}
	return nil
}

// set gives arguments that were read another value of a field, or none.
func set(arguments []byte, name, value string) ([]byte, error) {
	var fields map[string]json.RawMessage
	if err := json.Unmarshal(input.Unmarked(arguments), &fields); err != nil {
		return nil, err
	}
	delete(fields, name)
	if value != "" {
		fields[name] = json.RawMessage(`"` + value + `"`)
	}
	return json.Marshal(fields)
}

// unnamed is the answer without its id, which is nobody's but ours.
func unnamed(answer []byte) (fields map[string]json.RawMessage, err error) {
	if err := json.Unmarshal(answer, &fields); err != nil {
		return nil, line.ErrNoAnswer
	}
	delete(fields, "id")
	return fields, nil
}

// begin begins every answer with the one thing that counts.
func begin(d line.Decision, french bool) string {
	if d.Verdict == rgpd.Allowed {
		return words(french, text{"Permitted: yes. ", "Permis : oui. "}) + d.Says
	}
	return words(french, text{"Permitted: no. ", "Permis : non. "}) + d.Says
}

func (s *server) mayICall(ctx context.Context, arguments []byte) (told, error) {
	d, object, french, err := s.decide(ctx, arguments)
	if err != nil {
		return told{}, err
	}
	if object["not_held"], err = json.Marshal(words(french, notHeld)); err != nil {
		return told{}, err
	}
	return told{begin(d, french), object}, nil
}

func (s *server) whatIsMissing(ctx context.Context, arguments []byte) (told, error) {
	d, object, french, err := s.decide(ctx, arguments)
	if err != nil {
		return told{}, err
	}
	said := begin(d, french) // an undecided one asks what is missing
	if len(d.Missing) == 0 {
		said += "\n" + words(french, text{
			"No fact is missing for this verdict.", "Aucun fait ne manque pour ce verdict.",
		})
	}
	object = only(object, "allowed", "verdict", "says", "at", "missing", "may_apply", "particulars", "presumed")
	return told{said, object}, nil
}

func (s *server) whyNot(ctx context.Context, arguments []byte) (told, error) {
	d, object, french, err := s.decide(ctx, arguments)
	if err != nil {
		return told{}, err
	}
	var rules []json.RawMessage
	for _, r := range append(d.Because, d.MayApply...) {
		rule, _, err := s.rule(ctx, r.ID)
		if err != nil {
			return told{}, err
		}
		rules = append(rules, rule)
	}
	object = only(object, "allowed", "verdict", "says", "at", "next", "because", "may_apply", "missing", "particulars",
		"presumed", "remedies", "law_as_of", "later")
	if object["rules"], err = json.Marshal(rules); err != nil {
		return told{}, err
	}
	said := begin(d, french)
	if d.Verdict == rgpd.Undecided {
		said += "\n" + words(french, text{
			"Nobody says that these rules apply: too little is known.",
			"Personne ne dit que ces règles s'appliquent : on en sait trop peu.",
		})
	}
	return told{said, object}, nil
}

// only are some fields of an answer.
func only(object map[string]json.RawMessage, names ...string) map[string]json.RawMessage {
	out := map[string]json.RawMessage{}
	for _, name := range names {
		if v, has := object[name]; has {
			out[name] = v
		}
	}
	return out
}

var ruleID = regexp.MustCompile(`^[a-z][a-z0-9-]{0,80}$`)

// rule is one with its texts.
func (s *server) rule(ctx context.Context, id rgpd.RuleID) (raw json.RawMessage, says rgpd.Text, err error) {
	if !ruleID.MatchString(string(id)) {
		return nil, says, &rgpd.InputError{
			Path: "id", Shape: input.Shape(string(id)), Remedy: "no ID of a rule; may_i_call gives them",
		}
	}
	var one struct {
		Rule struct {
			ID   rgpd.RuleID `json:"id"`
			Says rgpd.Text   `json:"says"`
		} `json:"rule"`
	}
	b, err := s.gate.Ask(ctx, http.MethodGet, "/v1/rules/"+url.PathEscape(string(id)), nil, &one)
	if err != nil {
		return nil, says, err
	}
	if one.Rule.ID != id {
		return nil, says, line.ErrNoAnswer
	}
	return b, one.Rule.Says, nil
}

func (s *server) explainRule(ctx context.Context, arguments []byte) (told, error) {
	var q struct {
		ID   rgpd.RuleID `json:"id"`
		Lang string      `json:"lang,omitempty"`
	}
	if err := input.Exact(arguments, &q); err != nil {
		return told{}, err
	}
	if err := asked(rgpd.LiveCall, q.Lang); err != nil {
		return told{}, err
	}
	b, says, err := s.rule(ctx, q.ID)
	if err != nil {
		return told{}, err
	}
	object, err := unnamed(b)
	return told{words(s.inFrench(q.Lang), text{says.EN, says.FR}), object}, err
}

func (s *server) when(ctx context.Context, arguments []byte) (told, error) {
	var q struct {
		Channel  rgpd.Channel      `json:"channel,omitzero"`
		From     time.Time         `json:"from,omitzero"`
		Until    time.Time         `json:"until,omitzero"`
		Lang     string            `json:"lang,omitempty"`
		Prospect prospect.Prospect `json:"prospect,omitzero"`
	}
	if err := input.Exact(arguments, &q); err != nil {
		return told{}, err
	}
	if err := asked(q.Channel, q.Lang); err != nil {
		return told{}, err
	}
	question, err := set(arguments, "lang", "")
	if err != nil {
		return told{}, err
	}
	body, id, err := line.Named(question)
	if err != nil {
		return told{}, err
	}
	var a struct {
		ID      string             `json:"id"`
		Next    time.Time          `json:"next"`
		Windows *[]prospect.Window `json:"windows"`
	}
	b, err := s.gate.Ask(ctx, http.MethodPost, "/v1/windows", body, &a)
	if err != nil {
		return told{}, err
	}
	if a.ID != id || a.Windows == nil {
		return told{}, line.ErrNoAnswer
	}
	for _, w := range *a.Windows {
		if !w.From.Before(w.Until) || w.From.Before(q.From) || !q.Until.IsZero() && w.Until.After(q.Until) {
			return told{}, line.ErrNoAnswer
		}
	}
	object, err := unnamed(b)
	if err != nil {
		return told{}, err
	}
	french := s.inFrench(q.Lang)
	said := words(french, text{
		"No instant is permitted on these facts: why_not says why.",
		"Aucun instant n'est permis avec ces faits : why_not dit pourquoi.",
	})
	if !a.Next.IsZero() {
		said = fmt.Sprintf(words(french, text{
			"The next permitted instant, if nothing happens to the person: %s. Ask may_i_call then.",
			"Le prochain instant permis, s'il n'arrive rien à la personne : %s. Demander alors may_i_call.",
		}), a.Next.Format(time.RFC3339))
	}
	return told{said, object}, nil
}
