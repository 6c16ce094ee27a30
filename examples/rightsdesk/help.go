package main

// usage is what -h prints.
const usage = `rightsdesk [options] [fichiers]
  Le bureau des demandes : ce qui est dû, le plus pressant d'abord. Les fichiers sont la liste du courrier (.xlsx, .ods,
  CSV, ou un objet JSON par ligne) et des journaux d'événements ; ensemble ils font les dossiers. Sans fichier : un
  exemple.
  Un jour sans heure est pris au plus strict : ce qui arrive, à son premier instant ; ce qui est fait, au dernier.
  Rien n'est laissé de côté : ce qui ne se lit pas est inconnu, et se dit avec sa ligne et sa colonne (code 1).

  -explain D-09[/refus]    chaque étape vers les dates d'un dossier, et ce qu'il faut faire
  -ics FICHIER      le calendrier des échéances, à s'abonner (numéros de dossier, aucune donnée personnelle)
  -letters DOSSIER  les lettres que les événements permettent, une par demande ouverte ; une lettre déjà là reste
  -controller NOM -contact COMMENT   qui répond, et comment le joindre : demandés par -letters
  -extend D-09[/accès] -reason MOTIF   écrit, avec -letters, la seule lettre qui prolonge le délai de ce dossier
  -stops FICHIER    les numéros à ne plus appeler, pour screen -stops, ajoutés à ceux que le fichier a déjà ; ceux qui
                    manquent sont dits ; un numéro dans une note ou une autre colonne compte aussi, et des mots de refus
                    dans une note arrêtent son numéro : à confirmer, car aucune lettre ne les prend pour une opposition.
                    Une note dont un mot n'est pas connu l'arrête aussi, à lire, comme celle qui peut borner les
                    appels (comment, quand, combien, par qui), et une feuille ou un fichier nommé comme une liste de
                    refus arrête toutes ses lignes
  -matrix           quand un droit s'ouvre, et tous les faits qui le décident
  -print            une liste modèle, à remplir
  -sheet FEUILLE    d'un classeur de plusieurs feuilles, celle à lire (plusieurs fois possible) ; sinon toutes
  -harmless MOT,MOT des mots que le programme ne connaît pas et qui, dans les notes, ne disent aucun refus (plusieurs
                    fois possible) : ils sont redits en bas ; un mot qui peut en dire un n'est pas admis
  -place LIEU       où l'on agit : métropole (par défaut), alsace-moselle, tahiti + jours locaux…
  -house JOURS      le délai que la maison se donne, montré à côté de celui de la loi, jamais à sa place
  -closed JOURS     ses jours de fermeture, 24/12/2026..31/12/2026,15/05/2027 : ils avancent son jour, pas le terme
  -at INSTANT       regarder le bureau à un instant, 2026-11-23 10:00 ; sinon maintenant ; une demande datée d'après
                    compte, et se dit
  -check            vérifie les sceaux d'un journal ; -seal SCEAU : et qu'il tient ce sceau, gardé ailleurs
  -key FICHIER      la clé qui scelle, 32 octets au moins ; sans elle, le sceau ne montre que les accidents
  -lang fr|en       la langue
  Code : 0, ou 1 si quelque chose d'un fichier ne se lit pas ou ne tient pas (un événement refusé, un sceau rompu, un
  numéro qui manque), ou 2 si la demande ne se comprend pas ou ne peut pas se faire.

rightsdesk add JOURNAL DOSSIER ÉVÉNEMENT [-on JOUR] [-right DROIT] [-purpose FINALITÉ] …
  Inscrit et scelle un événement : reçu, parvenu, accusé, arrêté, gelé, identité demandée, identité reçue, prolongé,
  projet, exécuté, répondu, refusé en partie, refusé, destinataires prévenus, demande retirée, réclamation.
  Refusé s'il ne peut pas suivre ce que le dossier contient. Sans -on : maintenant. -list LISTE : le dossier est aussi
  dans cette liste du courrier. -phone NUMÉRO -stops FICHIER : le numéro de qui s'oppose, inscrit dans cette liste
  d'arrêts ; le journal n'en garde rien.
  Autres mots : -means, -by, -regime, -minor, -ground, -reasons, -complexity, -number, -authority, -court, -place.

rightsdesk [options] [files]
  The desk of requests: what is owed, the most pressing first. The files are the list of the mail room (.xlsx,
  .ods, CSV, or one JSON object a line) and journals of events; together they make the cases. Without a file: an
  example.
  A day without its hour is taken strictly: what comes in at its first instant, what is done at the last.
  Nothing is left out: what cannot be read is unknown, and is told with its line and column (code 1).

  -explain D-09[/refusal]  each step to the dates of a case, and what to do
  -ics FILE         the calendar of what is due, to subscribe to (case numbers, no personal data)
  -letters FOLDER   the letters that the events allow, one for each open request; one that is there stays
  -controller NAME -contact HOW   who answers and how to reach them: wanted by -letters
  -extend D-09[/access] -reason WHY   writes, with -letters, the one letter that extends the period of this case
  -stops FILE       the numbers not to call any more, for screen -stops, added to those that the file has; those that
                    lack are told; a number in a note or in another column counts too, and words of a refusal in a note
                    stop its number: to be confirmed, since no letter takes them for an objection; a note with a
                    word that is not known stops it too, to be read, as one that may limit the calls does (how, when,
                    how often, by whom), and a sheet or file that is named as a list of refusals stops all its rows
  -matrix           when a right opens, and all facts that decide it
  -print            a list to start from
  -sheet SHEET      of a workbook with several sheets, the one to read (may be given again); else all
  -harmless WORD,WORD  words that the program does not know and that say no refusal in the notes (may be given again):
                    they are told below the list; a word that may say one is not taken
  -place PLACE      where one acts: mainland (the default), alsace-moselle, tahiti + local days…
  -house DAYS       the time that the house gives itself, shown beside the law's, never instead
  -closed DAYS      days on which it is closed, 24/12/2026..31/12/2026,15/05/2027: they move its day, not the law's
  -at INSTANT       look at the desk at an instant, 2026-11-23 10:00; else now; a request dated after it counts, and
                    is told
  -check            checks the seals of a journal; -seal SEAL: and that it holds this one, kept elsewhere
  -key FILE         the key that seals, 32 bytes at least; without it a seal shows accidents alone
  -lang fr|en       the language
  Code: 0, or 1 if something of a file cannot be read or does not hold (an event refused, a seal broken, a number that
  lacks), or 2 if what is asked is not understood or cannot be done.

rightsdesk add JOURNAL CASE EVENT [-on DAY] [-right RIGHT] [-purpose PURPOSE] …
  Enters and seals an event: received, reached, acknowledged, stopped, held, identity-asked, identity-enough, extended,
  drafted, carried-out, answered, partly-refused, refused, recipients-told, request-withdrawn, complained.
  Refused if it cannot follow what the case holds. Without -on: now. -list LIST: the case stands in this list of the
  mail room too. -phone NUMBER -stops FILE: the number of who objects, entered in this list of stops; the journal
  keeps nothing of it.
  Further words: -means, -by, -regime, -minor, -ground, -reasons, -complexity, -number, -authority, -court, -place.
`
