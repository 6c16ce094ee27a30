package rgpd

import (
	"strings"
)

// A Channel is the means by which a person is contacted. Zero is unknown.
type Channel uint8

const (
	// LiveCall is a telephone call in which a human being speaks, however the
	// number was dialled.
	LiveCall Channel = iota + 1 // live-call
	// AutomatedCall is a call in which a machine speaks: a recording, or an
	// artificial voice. CPCE, art. L. 34-5 and L. 32, 32°.
	AutomatedCall // automated-call
	// SMS is a text message to a telephone: SMS, MMS or the like.
	SMS // sms
	// Email is electronic mail, a message left straight in a voicemail box
	// included (loi 2004-575, art. 1).
	Email // email
)

// Channels is a set of channels. The zero set is empty.
//
//enums:kept channels
type Channels uint8

// ChannelsOf returns the set of the channels given.
func ChannelsOf(cs ...Channel) (s Channels) {
	for _, c := range cs {
		s |= 1 << c & 0xff
	}
	return s &^ 1
}

// Has reports whether the set holds a channel. No set holds the unknown one.
func (s Channels) Has(c Channel) bool { return c != 0 && s>>c&1 == 1 }

// String lists the channels, separated by spaces.
func (s Channels) String() string {
	var out []string
	for c := LiveCall; c <= Email; c++ {
		if s.Has(c) {
			out = append(out, c.String())
		}
	}
	return strings.Join(out, " ")
}

// MarshalText writes the words of the channels, separated by spaces.
func (s Channels) MarshalText() ([]byte, error) { return []byte(s.String()), nil }

// UnmarshalText reads what [Channels.MarshalText] writes.
func (s *Channels) UnmarshalText(b []byte) error {
	var got Channels
	for _, word := range strings.Fields(string(b)) {
		var c Channel
		if err := c.UnmarshalText([]byte(word)); err != nil {
			return err
		}
		got |= ChannelsOf(c)
	}
	*s = got
	return nil
}
