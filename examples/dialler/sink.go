package main

import (
	"context"
	"net"
	"strings"
	"sync"
	"time"

	"github.com/emiago/sipgo"
	"github.com/emiago/sipgo/sip"
)

// A sink is a network of telephones on this machine, for a dialler that rings nobody. How somebody answers is told by
// the last digit of their number:
//
//	0 1 9  answers, and hangs up
//	2      answers, and refuses: key 8
//	3 8    does not answer; of 8 nobody has the number
//	4      is busy
//	5      answers, and objects: key 9
//	6      is told by their telephone to want no such call: 607
//	7      nothing comes back
type sink struct {
	ua     *sipgo.UserAgent
	conn   net.PacketConn
	dialog sipgo.DialogUA

	mu       sync.Mutex
	sessions map[string]*sipgo.DialogServerSession
	seen     []seen
	calls    map[string]bool
	watch    func(seen) // is told of each; nil: nobody watches
}

// A seen is something that the sink saw, in order.
type seen struct {
	number, call string
	what         sight
}

// A sight is what was seen.
type sight string

const (
	invited      sight = "invited"
	acknowledged sight = "acknowledged" // what the person said against calls
)

// openSink opens a sink on an address: 127.0.0.1:0.
func openSink(addr string) (*sink, error) {
	s := &sink{sessions: map[string]*sipgo.DialogServerSession{}, calls: map[string]bool{}}
	var srv *sipgo.Server
	var err error
	loses := sipgo.WithUserAgentTransportLayerOptions(sip.WithTransportLayerReadFilter(s.loses))
	if s.ua, s.conn, srv, err = listen(addr, loses); err != nil {
		return nil, err
	}
	at := s.conn.LocalAddr().(*net.UDPAddr)
	client, err := sipgo.NewClient(s.ua, sipgo.WithClientConnectionAddr(at.String()))
	if err != nil {
		s.close()
		return nil, err
	}
	s.dialog = sipgo.DialogUA{Client: client, ContactHDR: sip.ContactHeader{
		Address: sip.Uri{Scheme: "sip", User: "sink", Host: at.IP.String(), Port: at.Port},
	}}
	srv.OnInvite(s.invite)
	srv.OnAck(s.ack)
	srv.OnBye(s.bye)
	return s, serve(s.ua, srv, s.conn)
}

func (s *sink) addr() string { return s.conn.LocalAddr().String() }

func (s *sink) close() {
	_ = s.conn.Close()
	_ = s.ua.Close()
}

// saw notes something, and reports whether it is the first time for a call.
func (s *sink) saw(number, call string, what sight) bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	if what == invited && s.calls[call] {
		return false // sent again
	}
	s.calls[call] = true
	one := seen{number, call, what}
	if s.seen = append(s.seen, one); s.watch != nil {
		s.watch(one)
	}
	return true
}

// all is what was seen so far.
func (s *sink) all() []seen {
	s.mu.Lock()
	defer s.mu.Unlock()
	return append([]seen(nil), s.seen...)
}

// loses drops the invitations of those of whom nothing comes back, and notes them.
func (s *sink) loses(_ sip.TransportReadProps, data []byte) ([]byte, error) {
	line, rest, _ := strings.Cut(string(data), "\r\n")
	_, number, invite := strings.Cut(line, "INVITE sip:")
	if number, _, _ = strings.Cut(number, "@"); !invite || !strings.HasSuffix(number, "7") {
		return data, nil
	}
	for l := range strings.Lines(rest) {
		if name, call, is := strings.Cut(strings.TrimSpace(l), ":"); is && strings.EqualFold(name, "Call-ID") {
			s.saw(number, strings.TrimSpace(call), invited)
		}
	}
	return nil, nil
}

func (s *sink) session(req *sip.Request) *sipgo.DialogServerSession {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.sessions[req.CallID().Value()]
}

func (s *sink) invite(req *sip.Request, tx sip.ServerTransaction) {
	number, call := req.Recipient.User, req.CallID().Value()
	if !s.saw(number, call, invited) || number == "" {
		return
	}
	last := number[len(number)-1]
	d, err := s.dialog.ReadInvite(req, tx)
	if err != nil {
		return
	}
	s.mu.Lock()
	s.sessions[call] = d
	s.mu.Unlock()
	defer func() {
		s.mu.Lock()
		delete(s.sessions, call)
		s.mu.Unlock()
	}()
	switch last {
	case '4':
		_ = d.Respond(486, "Busy Here", nil)
		return
	case '6':
		_ = d.Respond(180, "Ringing", nil)
		_ = d.Respond(607, "Unwanted", nil)
		return
	case '8':
		_ = d.Respond(404, "Not Found", nil)
		return
	case '3':
		_ = d.Respond(180, "Ringing", nil)
		<-d.Context().Done() // until it is cancelled
		return
	}
	_ = d.Respond(180, "Ringing", nil)
	if d.Respond(200, "OK", nil) != nil {
		return
	}
	switch last {
	case '2':
		s.press(d, number, call, "8")
	case '5':
		s.press(d, number, call, "9")
	}
	if last == '2' || last == '5' {
		select {
		case <-d.Context().Done(): // the other side hangs up
			return
		case <-time.After(time.Second):
		}
	}
	ctx, cancel := context.WithTimeout(context.Background(), time.Second)
	defer cancel()
	_ = d.Bye(ctx)
}

// press presses a key during a call.
func (s *sink) press(d *sipgo.DialogServerSession, number, call, key string) {
	ctx, cancel := context.WithTimeout(context.Background(), 5*time.Second)
	defer cancel()
	info := sip.NewRequest(sip.INFO, d.InviteRequest.Contact().Address)
	info.AppendHeader(sip.NewHeader("Content-Type", "application/dtmf-relay"))
	info.SetBody([]byte("Signal=" + key + "\r\nDuration=160\r\n"))
	if r, err := d.Do(ctx, info); err == nil && r.StatusCode == 200 {
		s.saw(number, call, acknowledged)
	}
}

func (s *sink) ack(req *sip.Request, tx sip.ServerTransaction) {
	if d := s.session(req); d != nil {
		_ = d.ReadAck(req, tx)
	}
}

func (s *sink) bye(req *sip.Request, tx sip.ServerTransaction) {
	if d := s.session(req); d != nil {
		_ = d.ReadBye(req, tx)
		return
	}
	_ = tx.Respond(sip.NewResponseFromRequest(req, 481, "Call/Transaction Does Not Exist", nil))
}
