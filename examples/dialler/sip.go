package main

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"strings"
	"sync"
	"time"

	"github.com/emiago/sipgo"
	"github.com/emiago/sipgo/sip"

	"github.com/rgpd-go/rgpd/prospect/number"
)

// An ending is how a call ended, as far as the caller's side can tell.
type ending string

const (
	answered ending = "answered"
	busy     ending = "busy"
	silent   ending = "no answer"
	declined ending = "declined"
	// unwanted is 607 of RFC 8197: the person does not want this caller.
	unwanted ending = "unwanted"
	// nobody is a number that nobody has: the network refused it for good, before a telephone rang.
	nobody ending = "nobody"
	failed ending = "failed"
	// lost is a call of which nothing came back. It counts.
	lost ending = "unknown"
	// unsent is a call that was bound, and never left.
	unsent ending = "not sent"
)

// An outgoing is a call that is about to leave.
type outgoing struct {
	id string // of the call
	to number.Number
	// heard is told of a key that the person presses, and says whether that ends the call. An error is not acknowledged
	// to them.
	heard func(key string) (ends bool, err error)
	rings func()
	// closes is when nobody may be rung any more: what rings then ends. Nil: the hours have no end.
	closes <-chan time.Time
}

// A line rings people.
type line interface {
	ring(ctx context.Context, c outgoing) ending
	close()
}

// A sipLine rings by SIP over UDP. It offers no sound: an agent's telephone does.
type sipLine struct {
	shown  number.Caller
	to     string // the peer, host:port
	wait   time.Duration
	ua     *sipgo.UserAgent
	dialog sipgo.DialogUA
	conn   net.PacketConn
	host   string
	port   int

	mu    sync.Mutex
	calls map[string]*leg
}

// A leg is a call under way.
type leg struct {
	outgoing
	session *sipgo.DialogClientSession
	over    chan struct{} // the person hung up
	once    sync.Once
	enough  chan struct{} // they want no call
	said    sync.Once
}

// The parts of a call that has no telephone: how long it is talked at the most, and how long after a cancel the
// network may take to say what became of it.
const (
	talk  = 2 * time.Second
	grace = time.Second
)

// quiet keeps messages of SIP, which hold numbers, out of logs.
func quiet() { sip.SetDefaultLogger(slog.New(slog.DiscardHandler)) }

// dialSIP opens a line to a peer.
func dialSIP(to string, shown number.Caller, wait time.Duration) (*sipLine, error) {
	host, err := localTo(to)
	if err != nil {
		return nil, err
	}
	l := &sipLine{shown: shown, to: to, wait: wait, calls: map[string]*leg{}}
	var srv *sipgo.Server
	if l.ua, l.conn, srv, err = listen(host + ":0"); err != nil {
		return nil, err
	}
	addr := l.conn.LocalAddr().(*net.UDPAddr)
	l.host, l.port = host, addr.Port
	client, err := sipgo.NewClient(l.ua, sipgo.WithClientConnectionAddr(addr.String()))
	if err != nil {
		l.close()
		return nil, err
	}
	l.dialog = sipgo.DialogUA{Client: client, ContactHDR: sip.ContactHeader{
		Address: sip.Uri{Scheme: "sip", User: "dialler", Host: host, Port: addr.Port},
	}}
	srv.OnBye(l.bye)
	srv.OnInfo(l.info)
	return l, serve(l.ua, srv, l.conn)
}

// localTo is the address of this machine that a peer is reached from.
func localTo(peer string) (string, error) {
	c, err := net.Dial("udp", peer)
	if err != nil {
		return "", err
	}
	defer c.Close()
	return c.LocalAddr().(*net.UDPAddr).IP.String(), nil
}

func listen(addr string, options ...sipgo.UserAgentOption) (*sipgo.UserAgent, net.PacketConn, *sipgo.Server, error) {
	ua, err := sipgo.NewUA(append(options, sipgo.WithUserAgent("dialler"))...)
	if err != nil {
		return nil, nil, nil, err
	}
	srv, err := sipgo.NewServer(ua)
	if err != nil {
		return nil, nil, nil, err
	}
	conn, err := net.ListenPacket("udp", addr)
	return ua, conn, srv, err
}

// serve answers on a connection, and returns once it does.
func serve(ua *sipgo.UserAgent, srv *sipgo.Server, conn net.PacketConn) error {
	ended := make(chan error, 1)
	go func() { ended <- srv.ServeUDP(conn) }()
	addr := conn.LocalAddr().String()
	for range 500 {
		if c, err := ua.TransportLayer().GetConnection("udp", addr); err == nil && c != nil {
			return nil
		}
		select {
		case err := <-ended:
			return errors.Join(errors.New("the address could not be served"), err)
		case <-time.After(10 * time.Millisecond):
		}
	}
	return errors.New("the address was not served within five seconds")
}

func (l *sipLine) close() {
	_ = l.conn.Close()
	_ = l.ua.Close()
}

// inactive is an offer of no sound.
const inactive = "v=0\r\no=- 0 0 IN IP4 %[1]s\r\ns=-\r\nc=IN IP4 %[1]s\r\nt=0 0\r\nm=audio 9 RTP/AVP 8 101\r\n" +
	"a=rtpmap:101 telephone-event/8000\r\na=inactive\r\n"

// ring places a call, and returns how it ended. Whatever is not surely otherwise is unknown.
func (l *sipLine) ring(ctx context.Context, c outgoing) ending {
	host, port, err := sip.ParseAddr(l.to)
	if err != nil {
		return lost
	}
	req := sip.NewRequest(sip.INVITE, sip.Uri{Scheme: "sip", User: c.to.Reveal(), Host: host, Port: port})
	id := sip.CallIDHeader(c.id)
	from := &sip.FromHeader{Address: sip.Uri{Scheme: "sip", User: l.shown.Reveal(), Host: l.host}}
	from.Params.Add("tag", sip.GenerateTagN(16))
	req.AppendHeader(&id)
	req.AppendHeader(from)
	req.AppendHeader(sip.NewHeader("P-Asserted-Identity", fmt.Sprintf("<sip:%s@%s>", l.shown.Reveal(), l.host)))
	req.AppendHeader(sip.NewHeader("Content-Type", "application/sdp"))
	req.SetBody(fmt.Appendf(nil, inactive, l.host))

	session, err := l.dialog.WriteInvite(context.WithoutCancel(ctx), req)
	if err != nil {
		return lost // it may have left
	}
	leg := &leg{outgoing: c, session: session, over: make(chan struct{}), enough: make(chan struct{})}
	l.mu.Lock()
	l.calls[c.id] = leg
	l.mu.Unlock()
	defer func() {
		l.mu.Lock()
		delete(l.calls, c.id)
		l.mu.Unlock()
	}()
	return l.follow(ctx, leg)
}

// follow waits for what becomes of a call.
func (l *sipLine) follow(ctx context.Context, leg *leg) ending {
	waiting, end := context.WithCancelCause(context.WithoutCancel(ctx))
	defer end(nil)
	var mu sync.Mutex
	came, rang, final := false, false, 0
	ended := make(chan error, 1)
	go func() {
		ended <- leg.session.WaitAnswer(waiting, sipgo.AnswerOptions{OnResponse: func(r *sip.Response) error {
			mu.Lock()
			first := r.IsProvisional() && r.StatusCode > 100 && !rang
			if came, rang = true, rang || first; !r.IsProvisional() {
				final = r.StatusCode
			}
			mu.Unlock()
			if first {
				leg.rings()
			}
			return nil
		}})
	}()
	var err error
	select {
	case err = <-ended:
	case <-time.After(l.wait):
		err = l.cancel(&mu, &came, end, ended)
	case <-leg.closes: // who answered goes on
		err = l.cancel(&mu, &came, end, ended)
	case <-ctx.Done(): // the person objected elsewhere, or the program ends
		err = l.cancel(&mu, &came, end, ended)
	}
	if err == nil {
		return l.talk(ctx, leg)
	}
	mu.Lock()
	defer mu.Unlock()
	if errors.Is(err, errLate) {
		return lost
	}
	if r := leg.session.InviteResponse; final == 0 && r != nil && !r.IsProvisional() {
		final = r.StatusCode // that of a call that was cancelled
	}
	if final >= 200 && final < 300 { // it crossed the cancel
		gone, done := context.WithCancel(ctx)
		done()
		return l.talk(gone, leg)
	}
	return endingOf(final, rang)
}

var errLate = errors.New("the network does not say what became of a call")

// cancel ends a call that nobody answered: with a CANCEL if anything came back of it, and else by sending it no more.
func (l *sipLine) cancel(mu *sync.Mutex, came *bool, end context.CancelCauseFunc, ended <-chan error) error {
	mu.Lock()
	cause := sipgo.WaitAnswerForceCancelErr
	if *came {
		cause = nil
	}
	mu.Unlock()
	end(cause)
	select {
	case err := <-ended:
		return err
	case <-time.After(grace):
		return errLate
	}
}

// endingOf is how a call ended by the final response of the network, and whether a telephone rang before.
func endingOf(final int, rang bool) ending {
	switch final {
	case 404, 410, 484, 604:
		if !rang {
			return nobody
		}
	case 486, 600:
		return busy
	case 408, 480, 487:
		return silent
	case 603:
		return declined
	case 607:
		return unwanted
	case 0:
		return lost
	}
	return failed
}

// talk is the call once the person answered: until they hang up, or the agent does.
func (l *sipLine) talk(ctx context.Context, leg *leg) ending {
	ctx, cancel := context.WithTimeout(ctx, talk)
	defer cancel()
	if err := leg.session.Ack(context.WithoutCancel(ctx)); err != nil {
		return answered
	}
	select {
	case <-leg.over:
		return answered
	case <-leg.enough:
	case <-ctx.Done():
	}
	ctx, end := context.WithTimeout(context.WithoutCancel(ctx), grace)
	defer end()
	_ = leg.session.Bye(ctx)
	return answered
}

func (l *sipLine) of(req *sip.Request) *leg {
	l.mu.Lock()
	defer l.mu.Unlock()
	if id := req.CallID(); id != nil {
		return l.calls[id.Value()]
	}
	return nil
}

// bye is the end of a call by the person.
func (l *sipLine) bye(req *sip.Request, tx sip.ServerTransaction) {
	leg := l.of(req)
	if leg == nil {
		_ = tx.Respond(sip.NewResponseFromRequest(req, 481, "Call/Transaction Does Not Exist", nil))
		return
	}
	_ = leg.session.ReadBye(req, tx)
	leg.once.Do(func() { close(leg.over) })
}

// info is a key that the person pressed. It is acknowledged once it is in force, and not otherwise.
func (l *sipLine) info(req *sip.Request, tx sip.ServerTransaction) {
	answer := func(code int, says string) { _ = tx.Respond(sip.NewResponseFromRequest(req, code, says, nil)) }
	leg, key := l.of(req), keyOf(req.Body())
	switch {
	case leg == nil:
		answer(481, "Call/Transaction Does Not Exist")
		return
	case key == "":
		answer(415, "Unsupported Media Type")
		return
	}
	ends, err := leg.heard(key)
	if err != nil {
		answer(500, "Server Internal Error")
		return
	}
	answer(200, "OK")
	if ends {
		leg.said.Do(func() { close(leg.enough) })
	}
}

// keyOf is the key of a telephone in the body of an INFO, application/dtmf-relay: Signal=9.
func keyOf(body []byte) string {
	for l := range strings.Lines(string(body)) {
		if name, value, is := strings.Cut(strings.TrimSpace(l), "="); is && strings.TrimSpace(name) == "Signal" {
			return strings.TrimSpace(value)
		}
	}
	return ""
}
