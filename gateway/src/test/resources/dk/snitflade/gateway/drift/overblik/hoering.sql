-- Høringer on the morning of morgen.sql: one over its day, one with nine days left, one not with PSRM yet, two decided.
truncate hoering;

insert into leverance (id, kanal, afsender, leverance_id, transaktions_id, fingeraftryk, modtaget) values
    (11, 'NYMF', '30808460', '700011', 't-11', '', '2026-11-20 10:00:00+01'),
    (12, 'OIR', '6f9a3c1e-0000-4000-8000-0000000000f2', '6f9a3c1e-1111-4000-8000-000000000012', 't-12', '', '2026-11-09 10:00:00+01');

insert into fordring (id, hovedfordring, familie, fordringshaver, type, art, reference, hjem, hovedstol, saldo, modtaget, afvist) values
    (110000500011, 110000500011, 110000500011, 1751, 'PAFGIFT', 'INDR', 'P-0101801235', 'PSRM', 790, 790, '2026-11-20 10:00:00+01', false);

insert into aktion (id, leverance, nr, kode, fordring, familie, fordringshaver, reference, type, maal, hvorfor, modtaget,
                    modtagestatus, tilstand, tilstand_siden, afvisninger, forfalder, forsoeg, indhold) values
    (810000011, 11, 0, 'OPRETFORDRING', 110000500011, 110000500011, 1751, 'P-0101801235', 'PAFGIFT', 'PSRM', 'Fordi.',
     '2026-11-20 10:00:00+01', 'HOERING', 'HOERING', '2026-11-20 10:00:05+01', null, null, 1, ''),
    (810000012, 12, 0, 'OPSKRIVNINGREGULERING', 110000500002, 110000500002, 1751, null, null, 'PSRM', 'Fordi.',
     '2026-11-09 10:00:00+01', 'HOERING', 'HOERING', '2026-11-09 10:00:05+01', null, null, 1, ''),
    (810000013, 11, 1, 'OPRETFORDRING', 110000500013, 110000500013, 1751, 'P-13', 'PAFGIFT', 'PSRM', 'Fordi.',
     '2026-11-25 09:59:00+01', 'HOERING', 'KLAR', '2026-11-25 09:59:00+01', null, '2026-11-25 09:59:00+01', 0, ''),
    (810000014, 11, 2, 'OPRETFORDRING', 110000500014, 110000500014, 1751, 'P-14', 'PAFGIFT', 'PSRM', 'Fordi.',
     '2026-11-20 10:00:00+01', 'HOERING', 'UDFOERT', '2026-11-24 10:00:05+01', null, null, 2, ''),
    (810000015, 11, 3, 'OPRETFORDRING', 110000500015, 110000500015, 1751, 'P-15', 'PAFGIFT', 'PSRM', 'Fordi.',
     '2026-11-20 10:00:00+01', 'HOERING', 'AFVIST', '2026-11-24 10:00:05+01', '930 Afvist i høringen', null, 1, '');

insert into hoering (aktion, egen, status, status_tid, begyndt, brud) values
    (810000011, true, 'AFVENTERFORDRINGSHAVER', '2026-11-20 10:00:00+01', '2026-11-20 10:00:05+01',
     E'R_2_3 Forældelsesdatoen for 010180-1234 ligger for langt ude.\nR_2_1b Mere end 10 år efter dommen.'),
    (810000012, true, 'AFVENTERRIM', '2026-11-20 10:00:00+01', '2026-11-09 10:00:05+01', 'R_4_2 Hovedstolen er over grænsen.'),
    (810000013, true, 'AFVENTERFORDRINGSHAVER', '2026-11-25 09:59:00+01', null, 'R_2_3 For sent.'),
    (810000014, true, 'GODKENDT', '2026-11-24 10:00:00+01', '2026-11-20 10:00:05+01', 'R_2_3 For sent.'),
    (810000015, true, 'AFVIST', '2026-11-24 10:00:00+01', '2026-11-20 10:00:05+01', 'R_2_3 For sent.');
