CREATE TRIGGER `gebeurtenissen_geen_wijziging` BEFORE UPDATE ON `gebeurtenissen`
BEGIN SELECT RAISE(ABORT, 'Een gebeurtenis wordt nooit gewijzigd.'); END;
--> statement-breakpoint
CREATE TRIGGER `gebeurtenissen_geen_schrapping` BEFORE DELETE ON `gebeurtenissen`
BEGIN SELECT RAISE(ABORT, 'Een gebeurtenis wordt nooit geschrapt.'); END;
--> statement-breakpoint
CREATE TRIGGER `gebeurtenissen_aansluitend` BEFORE INSERT ON `gebeurtenissen`
WHEN NEW.`volgnummer` <> 1 + coalesce((SELECT max(`volgnummer`) FROM `gebeurtenissen` WHERE `dossier` = NEW.`dossier`), 0)
BEGIN SELECT RAISE(ABORT, 'Een gebeurtenis sluit altijd aan op de vorige.'); END;
