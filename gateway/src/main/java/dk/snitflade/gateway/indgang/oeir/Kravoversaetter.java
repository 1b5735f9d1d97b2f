package dk.snitflade.gateway.indgang.oeir;

import dk.snitflade.gateway.fordring.Aktion;
import dk.snitflade.gateway.fordring.Handling;
import dk.snitflade.gateway.fordring.Udsaettelse;
import dk.snitflade.gateway.indgang.Dom;
import dk.snitflade.gateway.indgang.oeir.Konto.Delfordring;
import dk.snitflade.gateway.indgang.oeir.Konto.Krav;
import dk.snitflade.gateway.journal.Numre;
import dk.snitflade.gateway.register.Kommuner.Klassevalg;
import dk.snitflade.gateway.register.Register;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Finds each claim's fordringstype, checks it and translates it; every claim's errors are collected before refusing. */
@Component
class Kravoversaetter {

    private final Register register;
    private final Dom dom;
    private final Numre numre;

    Kravoversaetter(Register register, Dom dom, Numre numre) {
        this.register = register;
        this.dom = dom;
        this.numre = numre;
    }

    /**
     * The claims that are new; those received before with the same content are left out.
     *
     * @param hidtil the account with the message's parties and its way of collecting
     */
    List<Oversat> oversaet(OirSag sag, Konto objekter, Kendtkonto hidtil, Vilkaar vilkaar) {
        LocalDate dag = dom.dag(sag.modtaget());
        List<Oversat> nye = new ArrayList<>();
        List<OirFejl> fejl = new ArrayList<>();
        for (Krav krav : objekter.krav()) {
            String type = fordringstype(sag, krav, dag, fejl);
            List<OirFejl> brud = type == null ? List.of() : Kravkontrol.fejl(krav, hidtil, type, vilkaar);
            fejl.addAll(brud);
            Map<String, String> deltyper = deltyper(sag, krav, dag, fejl);
            if (type == null || !brud.isEmpty()) {
                continue;
            }
            Aktion aktion = new Oversaettelse(
                            krav, sag.fordringshaver(), type, hidtil.parter(), hovedfordring(hidtil, krav, fejl), dag)
                    .aktion(deltyper);
            byte[] fingeraftryk = Oversaettelse.fingeraftryk(aktion);
            Kendtkrav kendt = hidtil.krav().get(krav.identifikation());
            if (kendt == null) {
                Udsaettelse udsaettelse = udsaettelse(krav, hidtil, vilkaar);
                if (udsaettelse != null
                        && vilkaar.overgivelse().apply(krav.klasse()).vedAnkomst()) {
                    fejl.add(OirFejl.omKrav(
                            OirFejlId.TILSTAND,
                            "Kommunen tager kun imod klassen, når fordringen er moden: " + udsaettelse.hvorfor(),
                            krav));
                }
                nye.add(new Oversat(
                        krav.identifikation(),
                        medReferencer(aktion),
                        udsaettelse,
                        new Oversat.Ophav.NytKrav(krav, fingeraftryk)));
            } else if (!Arrays.equals(kendt.fingeraftryk(), fingeraftryk)) {
                fejl.add(OirFejl.omKrav(
                        OirFejlId.IDENTIFIKATION_GENBRUGT,
                        "FordringIdentifikation er brugt før til en fordring med andet indhold",
                        krav));
            }
        }
        if (!fejl.isEmpty()) {
            throw new OirAfvist(fejl);
        }
        return nye;
    }

    private static Udsaettelse udsaettelse(Krav krav, Kendtkonto konto, Vilkaar vilkaar) {
        return new Modning(
                        krav.srb(),
                        krav.tilstand() == null ? "AKTIV" : krav.tilstand(),
                        krav.grundlag(),
                        konto.opkraevning(),
                        krav.sum(List.of("HOVEDSTOL", "SKAT")))
                .udsaettelse(vilkaar.overgivelse().apply(krav.klasse()), vilkaar.dag(), vilkaar.zone());
    }

    private String fordringstype(OirSag sag, Krav krav, LocalDate dag, List<OirFejl> fejl) {
        Klassevalg valg = register.kommuner().klasse(sag.hoved().rute().modtagerOrganisation(), krav.klasse(), dag);
        return type(valg, krav, krav.klasse(), fejl);
    }

    private Map<String, String> deltyper(OirSag sag, Krav krav, LocalDate dag, List<OirFejl> fejl) {
        Map<String, String> deltyper = new HashMap<>();
        krav.delfordringer().stream()
                .map(Delfordring::type)
                .filter(type -> type.equals("RENTE") || type.equals("GEBYR"))
                .distinct()
                .forEach(del -> {
                    Klassevalg valg = register.kommuner()
                            .delklasse(sag.hoved().rute().modtagerOrganisation(), krav.klasse(), del, dag);
                    deltyper.put(del, type(valg, krav, krav.klasse() + "#" + del, fejl));
                });
        return deltyper;
    }

    /** Null, with the error noted, when there is no type. */
    private static String type(Klassevalg valg, Krav krav, String klasse, List<OirFejl> fejl) {
        if (valg instanceof Klassevalg.Type type) {
            return type.fordringstype();
        }
        fejl.add(OirFejl.omKrav(OirFejlId.KLASSE, Klassetekst.af(valg, klasse), krav));
        return null;
    }

    private static Long hovedfordring(Kendtkonto konto, Krav krav, List<OirFejl> fejl) {
        if (krav.hovedkrav() == null) {
            return null;
        }
        Kendtkrav hoved = konto.krav().get(krav.hovedkrav());
        if (hoved == null) {
            fejl.add(OirFejl.omKrav(
                    OirFejlId.UKENDT, "RelateretFordringIdentifikation peger på en ukendt fordring", krav));
            return null;
        }
        return hoved.fordring();
    }

    /** Gives a reference of ours wherever the fagsystem's own does not fit. */
    private Aktion medReferencer(Aktion aktion) {
        return new Aktion(aktion.kode(), aktion.fordringshaver(), medReferencer((Handling.Opret) aktion.handling()));
    }

    private Handling.Opret medReferencer(Handling.Opret opret) {
        return new Handling.Opret(
                opret.data().reference().isEmpty() ? opret.data().medReference(numre.reference()) : opret.data(),
                opret.relaterede().stream().map(this::medReferencer).toList());
    }
}
