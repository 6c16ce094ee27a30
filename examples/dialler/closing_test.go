package main

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd/prospect"
	"github.com/rgpd-go/rgpd/prospect/number"
)

// A telephone that rings when the hours end rings no longer, however long it may: this test waits for no clock.
func TestNobodyRingsOnAfterTheHours(t *testing.T) {
	sink, err := openSink("127.0.0.1:0")
	require.NoError(t, err)
	defer sink.close()
	shown, err := number.ParseCaller("01 99 00 99 99")
	require.NoError(t, err)
	line, err := dialSIP(sink.addr(), shown, 24*time.Hour)
	require.NoError(t, err)
	defer line.close()
	closes := make(chan time.Time)
	how := line.ring(t.Context(), outgoing{id: newCall(), to: numbersOf(t, "0639980003")[0], // who does not answer
		rings: func() { close(closes) }, heard: func(string) (bool, error) { return false, nil }, closes: closes})
	require.Equal(t, silent, how)
}

// The hours of a person end where the last window ends that holds an instant; where none does, they have ended.
func TestWhenTheHoursEnd(t *testing.T) {
	at := sampleAt
	l := &lead{hours: []prospect.Window{
		{From: at.Add(-time.Hour), Until: at.Add(time.Hour)}, {From: at, Until: at.Add(2 * time.Hour)},
		{From: at.Add(5 * time.Hour), Until: at.Add(6 * time.Hour)},
	}}
	require.Equal(t, at.Add(2*time.Hour), l.closes(at))
	require.Equal(t, at.Add(6*time.Hour), l.closes(at.Add(5*time.Hour)))
	require.Equal(t, at.Add(7*time.Hour), l.closes(at.Add(7*time.Hour)))
}
