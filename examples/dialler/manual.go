package main

// manual is what -h says.
const manual = `usage : go run -C examples/dialler . [options]

Sans option : soixante personnes inventées sont criblées, puis appelées l'après-midi d'un lundi simulé, sur des
téléphones que le programme ouvre lui-même sur cette machine. Personne n'est appelé.

  -in DOSSIER       le dossier d'un criblage (examples/screen -out) : ses callable.csv et later.csv, aux heures
                    que le criblage y a écrites, et à elles seules
  -seal FICHIER     la clé qui a scellé le criblage (examples/screen -key) : toute modification se voit
  -show NUMÉRO      le numéro montré à la personne ; il doit être de la sorte pour laquelle on a criblé
  -dsn "host=… …"   le PostgreSQL qui garde les réservations pour tous les processus ; sans lui, la mémoire
  -peer HÔTE:PORT   à qui les appels SIP sont remis (UDP) ; exige -dsn. Sans lui, les téléphones d'ici
  -bench            le -peer est un banc d'essai de cette machine, qui n'appelle personne : sans cela, pas de -at
  -key FICHIER      la clé des pseudonymes : 16 octets au hasard ou plus, en hexadécimal, partout la même
  -journal DOSSIER  où chaque décision est gardée avant l'appel, et ce que l'appel est devenu
  -replay DOSSIER   reprend les décisions d'un journal, et dit si toutes donnent le même verdict
  -lines N          combien d'appels à la fois : un par agent libre (4)
  -calls N          combien d'appels en tout (0 : sans limite)
  -retry DURÉE      la pause entre deux appels à une personne, au moins (1h)
  -ring DURÉE       combien de temps on laisse sonner (25s ; 300ms sur les téléphones d'ici), jusqu'à la fin des
                      heures au plus
  -at "JOUR HEURE"  une horloge simulée, à Paris : "2026-11-23 11:00". Elle saute les heures où personne n'est à
                    appeler, et n'appelle jamais au-delà de cette machine
  -clock N          combien de fois plus vite elle va (1)
  -persons N        combien de personnes inventer (60)
  -lang fr|en       la langue de ce qui s'affiche (fr)

usage: go run -C examples/dialler . [options]

Without options sixty invented people are screened, and rung in the course of a simulated Monday, on telephones that the
program opens itself on this machine. Nobody is called.

  -in FOLDER        the folder of a screening (examples/screen -out): its callable.csv and later.csv, in the hours that
                    the screening wrote there, and in no others
  -seal FILE        the key that sealed the screening (examples/screen -key): any change is seen
  -show NUMBER      the number shown to the person; it has to be of the kind that was screened for
  -dsn "host=… …"   the PostgreSQL that keeps the reservations for all processes; without it, memory
  -peer HOST:PORT   to whom calls are handed by SIP (UDP); needs -dsn. Without it, telephones on this machine
  -bench            the -peer is test equipment on this machine, and rings nobody: without it there is no -at
  -key FILE         the key of the pseudonyms: 16 random bytes or more in hexadecimal, the same everywhere
  -journal FOLDER   where each decision is kept before its call, and what became of the call
  -replay FOLDER    takes the decisions of a journal again, and says whether all come to the same verdict
  -lines N          how many calls at a time: one for each free agent (4)
  -calls N          how many calls in all (0: no end)
  -retry TIME       the pause between two calls to a person, at the least (1h)
  -ring TIME        how long a telephone may ring (25s; 300ms on those of this machine), until the hours
                      end at the most
  -at "DAY HOUR"    a simulated clock, in Paris: "2026-11-23 11:00". It jumps over the hours in which nobody is to be
                    rung, and never rings beyond this machine
  -clock N          how many times as fast it runs (1)
  -persons N        how many people to invent (60)
  -lang fr|en       the language of what is shown (fr)
`
