package main

import (
	"fmt"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/prospect"
)

func main() { fmt.Println(prospect.CanCall(prospect.Prospect{}, rgpd.LiveCall)) }
