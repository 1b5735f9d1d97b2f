-- A morning on 25 November 2026, seen at 10:00 Danish time: PSRM answers, DMI does not. Every state once or more.
-- Ten-digit numbers stand wherever a sender or a back end can have written one.
truncate leverance, fordring, aktion, forsoeg, haendelse, backend_tilstand, leveringstakt, vindue;

insert into leverance (id, kanal, afsender, leverance_id, transaktions_id, fingeraftryk, modtaget) values
    (1, 'OIR', '6f9a3c1e-0000-4000-8000-0000000000f1', '6f9a3c1e-1111-4000-8000-000000000001', 't-1', '', '2026-11-25 08:12:00+01'),
    (2, 'OIR', '6f9a3c1e-0000-4000-8000-0000000000f2', '6f9a3c1e-1111-4000-8000-000000000002', 't-2', '', '2026-11-25 08:20:00+01'),
    (3, 'NYMF', '30808460', '700001', 't-3', '', '2026-11-25 09:30:00+01'),
    (4, 'NYMF', '30808460', '700002', 't-4', '', '2026-11-25 09:45:00+01');

insert into fordring (id, hovedfordring, familie, fordringshaver, type, art, reference, hjem, hovedstol, saldo, modtaget, afvist) values
    (110000500001, 110000500001, 110000500001, 1751, 'BIERA', 'INDR', 'FBS-2026-4711', 'DMI', 349, 349, '2026-11-25 08:12:00+01', false),
    (110000500002, 110000500002, 110000500002, 1751, 'KYKONT', 'INDR', 'KY-88', 'PSRM', 4200, 4200, '2026-11-25 08:20:00+01', false),
    (110000500003, 110000500003, 110000500003, 1751, 'PAFGIFT', 'INDR', 'P-0101801234', 'PSRM', 790, 790, '2026-11-25 09:30:00+01', false);

insert into aktion (id, leverance, nr, kode, fordring, familie, fordringshaver, reference, type, maal, hvorfor, modtaget,
                    modtagestatus, tilstand, tilstand_siden, afvisninger, forfalder, venter_paa, usikker, forsoeg, indhold) values
    (810000001, 1, 0, 'OPRETFORDRING', 110000500001, 110000500001, 1751, 'FBS-2026-4711', 'BIERA', 'DMI',
     'Fordringshaver 1751 er ikke tilsluttet PSRM for BIERA den 2026-11-25.', '2026-11-25 08:12:00+01', 'MODTAGET',
     'KLAR', '2026-11-25 09:58:00+01', null, '2026-11-25 10:14:00+01', 'DMI svarer ikke om 010180-1234', false, 7, ''),
    (810000002, 1, 1, 'NEDSKRIV', 110000500001, 110000500001, 1751, null, null, 'DMI',
     'Følger fordring 110000500001, som ligger i DMI.', '2026-11-25 08:12:00+01', 'MODTAGET',
     'KLAR', '2026-11-25 08:12:00+01', null, '2026-11-25 08:12:00+01', null, false, 0, ''),
    (810000003, 2, 0, 'OPRETFORDRING', 110000500002, 110000500002, 1751, 'KY-88', 'KYKONT', 'PSRM',
     'Fordringshaver 1751 er tilsluttet PSRM for KYKONT fra 2025-01-01.', '2026-11-25 08:20:00+01', 'MODTAGET',
     'UDFOERT', '2026-11-25 08:20:03+01', null, null, null, true, 1, ''),
    (810000004, 3, 0, 'OPRETFORDRING', 110000500003, 110000500003, 1751, 'P-0101801234', 'PAFGIFT', 'PSRM',
     'Fordringshaver 1751 er tilsluttet PSRM for PAFGIFT fra 2026-10-01.', '2026-11-25 09:30:00+01', 'MODTAGET',
     'SENDT', '2026-11-25 09:30:01+01', null, '2026-11-25 09:30:01+01', null, false, 1, ''),
    (810000005, 3, 1, 'OPRETFORDRING', null, null, 1751, 'P-2', 'PAFGIFT', null, null, '2026-11-25 09:30:00+01', 'AFVIST',
     'AFVIST', '2026-11-25 09:30:00+01', E'486 Referencen 0101801234 er brugt\n428 Hovedfordringen er afvist', null, null, false, 0, ''),
    (810000006, 3, 2, 'OPRETFORDRING', 110000500006, 110000500006, 1751, 'P-3', 'PAFGIFT', 'PSRM',
     'Fordringshaver 1751 er tilsluttet PSRM for PAFGIFT fra 2026-10-01.', '2026-11-25 09:30:00+01', 'MODTAGET',
     'VENTER', '2026-11-25 09:30:00+01', null, '2026-12-01 00:00:00+01', 'Sidste rettidige betalingsdag er 30.11.2026', false, 0, ''),
    (810000007, 3, 3, 'OPRETFORDRING', 110000500007, 110000500007, 1751, 'P-4', 'PAFGIFT', 'PSRM',
     'Fordringshaver 1751 er tilsluttet PSRM for PAFGIFT fra 2026-10-01.', '2026-11-25 09:30:00+01', 'MODTAGET',
     'UKENDT', '2026-11-25 09:59:50+01', null, '2026-11-25 10:00:05+01', 'Intet svar inden for 30 s', true, 1, ''),
    (810000008, 4, 0, 'TILBAGEKALD', 42, 42, 1751, null, null, 'DMI',
     'Fordring 42 er ikke oprettet gennem gatewayen og ligger derfor i DMI.', '2026-11-25 09:45:00+01', 'MODTAGET',
     'MANUEL', '2026-11-25 09:46:00+01', null, null, 'DMI afviser beskeden: CPR 0101801234', false, 1, ''),
    (810000009, 4, 1, 'AENDRFORDRING', 43, 43, 1751, null, null, 'DMI',
     'Fordring 43 er ikke oprettet gennem gatewayen og ligger derfor i DMI.', '2026-11-25 09:45:00+01', 'MODTAGET',
     'SENDES', '2026-11-25 10:00:00+01', null, '2026-11-25 09:45:00+01', null, false, 1, ''),
    (810000010, 4, 2, 'OPRETFORDRING', 110000500010, 110000500010, 1751, 'P-5', 'PAFGIFT', 'PSRM',
     'Fordringshaver 1751 er tilsluttet PSRM for PAFGIFT fra 2026-10-01.', '2026-11-25 09:45:00+01', 'MODTAGET',
     'VENTER', '2026-11-25 09:45:00+01', null, '2026-11-25 09:59:00+01', null, false, 0, '');

insert into forsoeg (aktion, nr, maal, art, begyndt, svar, udfald, http_status, forklaring) values
    (810000003, 1, 'PSRM', 'SEND', '2026-11-25 08:20:00.100+01', '2026-11-25 08:20:00.350+01', 'Ukendt', null, 'Forbindelsen blev afbrudt for 010180-1234'),
    (810000003, 1, 'PSRM', 'SPOERG', '2026-11-25 08:20:02.900+01', '2026-11-25 08:20:03+01', 'Accepteret', 200, 'UDFOERT');

insert into haendelse (aktion, tid, fra, til, tekst) values
    (810000003, '2026-11-25 08:20:00.350+01', 'SENDES', 'UKENDT', 'Forbindelsen blev afbrudt for 010180-1234'),
    (810000003, '2026-11-25 08:20:03+01', 'UKENDT', 'UDFOERT', null);

insert into backend_tilstand (maal, tilstand, siden, sidste_succes, sidste_fejl, sidste_fejl_tekst) values
    ('PSRM', 'AABEN', '2026-11-25 08:20:00+01', '2026-11-25 09:30:01+01', '2026-11-25 08:20:00+01', 'Forbindelsen blev afbrudt'),
    ('DMI', 'AABEN', '2026-11-25 08:12:00+01', null, '2026-11-25 09:58:00+01', 'Forbindelsen blev afvist for 0101801234');
