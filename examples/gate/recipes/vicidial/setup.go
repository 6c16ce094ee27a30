package main

// setup is what blocks. VICIdial dials from vicidial_hopper what it takes from READY to QUEUE; a row that has no
// permit of this moment, for this lead and the number that it has now, goes to RHOLD instead, which no dialler takes.
// RHOLD came with the revision of November 2023, for a check from outside. An insertion is held whatever it says: not
// all programs that insert know of a hold. A number of the lists of VICIdial is held whatever permits it.
const setup = `CREATE TABLE IF NOT EXISTS rgpd_permit (
  hopper_id INT UNSIGNED NOT NULL PRIMARY KEY, lead_id INT UNSIGNED NOT NULL,
  phone_code VARCHAR(10) NOT NULL, phone_number VARCHAR(18) NOT NULL, until_epoch BIGINT NOT NULL
) ENGINE=MyISAM;
CREATE TABLE IF NOT EXISTS rgpd_told (
  phone_number VARCHAR(18) NOT NULL PRIMARY KEY, understood CHAR(1) NOT NULL
) ENGINE=MyISAM;
DROP TRIGGER IF EXISTS rgpd_hopper_insert;
DROP TRIGGER IF EXISTS rgpd_hopper_update;
DELIMITER //
CREATE TRIGGER rgpd_hopper_insert BEFORE INSERT ON vicidial_hopper FOR EACH ROW
BEGIN
  IF NEW.status IS NULL OR NEW.status IN ('', 'READY', 'QUEUE', 'RQUEUE', 'INCALL')
  THEN SET NEW.status = 'RHOLD'; END IF;
END//
CREATE TRIGGER rgpd_hopper_update BEFORE UPDATE ON vicidial_hopper FOR EACH ROW
BEGIN
  IF (NEW.status IS NULL OR NEW.status IN ('', 'READY', 'QUEUE', 'RQUEUE')
      OR NEW.status = 'INCALL' AND NOT COALESCE(OLD.status, '') IN ('QUEUE', 'RQUEUE', 'INCALL'))
    AND (NEW.lead_id <> OLD.lead_id OR NEW.hopper_id <> OLD.hopper_id
      OR COALESCE(NEW.alt_dial, '') NOT IN ('NONE', 'MAIN')
      OR NOT EXISTS (SELECT 1 FROM rgpd_permit p JOIN vicidial_list l ON l.lead_id = p.lead_id
        WHERE p.hopper_id = NEW.hopper_id AND p.lead_id = NEW.lead_id AND p.phone_code = COALESCE(l.phone_code, '')
          AND p.phone_number = l.phone_number AND p.until_epoch > UNIX_TIMESTAMP()
          AND NOT EXISTS (SELECT 1 FROM vicidial_dnc d WHERE d.phone_number = l.phone_number)
          AND NOT EXISTS (SELECT 1 FROM vicidial_campaign_dnc d WHERE d.phone_number = l.phone_number)
          AND NOT COALESCE(l.status, '') IN ('DNC', 'DNCL', 'DNCC')))
  THEN SET NEW.status = 'RHOLD'; END IF;
END//
DELIMITER ;
`

// removal takes the guard away, with all it kept: the hopper dials again as it did. rgpd_told has numbers of objectors
// in clear, which nothing needs any more: each stands in a list of VICIdial, and gate was told.
const removal = `DROP TRIGGER IF EXISTS rgpd_hopper_insert;
DROP TRIGGER IF EXISTS rgpd_hopper_update;
DROP TABLE IF EXISTS rgpd_permit, rgpd_told;
`
