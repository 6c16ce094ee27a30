package tried

import "testing"

//ruleids:made-up invented

func TestA(t *testing.T) { _ = asked("invented") || asked("not-invented") }
