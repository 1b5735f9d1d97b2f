package dk.snitflade.gateway.indgang.oeir;

import dk.snitflade.gateway.fordring.Skyldner;
import dk.snitflade.gateway.indgang.oeir.Konto.Haeftelsesdel;
import dk.snitflade.gateway.indgang.oeir.Konto.Krav;
import dk.snitflade.gateway.indgang.oeir.Konto.Part;
import dk.snitflade.gateway.indgang.oeir.Konto.Reference;
import dk.snitflade.gateway.indgang.oeir.Konto.Rolle;
import dk.snitflade.gateway.register.Klasseprofil;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/**
 * Whether a claim brings what its fagsystem's profile demands of the class (oir.md 5.6). Pure; all breaches are noted.
 *
 * @param parter the parties of the account
 */
record Profilkontrol(Krav krav, Map<UUID, Part> parter, Klasseprofil profil, String fordringstype) {

    void find(List<OirFejl> fejl) {
        if (profil.delAf() != null) {
            fejl.add(OirFejl.omKrav(
                    OirFejlId.MANGLER,
                    "Klassen " + krav.klasse()
                            + " er ingen fordring for sig. Send beløbet som en delfordring på en fordring"
                            + " af klassen " + profil.delAf(),
                    krav));
        }
        henvisning(fejl);
        skyldnere(fejl);
        if (Personnumre.andresStaarI(krav.tekst(), kreds())) {
            fejl.add(OirFejl.omKrav(
                    OirFejlId.INDHOLD, "FordringTekst indeholder et CPR-nummer på en anden end skyldner", krav));
        }
        if (profil.hoejst() != null && krav.sum(List.of("HOVEDSTOL", "SKAT")).compareTo(profil.hoejst()) > 0) {
            fejl.add(forStor(krav.klasse(), profil.hoejst(), krav.identifikation()));
        }
        profil.krav().stream().sorted().forEach(et -> kontroller(et, fejl));
    }

    private void kontroller(Klasseprofil.Krav et, List<OirFejl> fejl) {
        Grundlag grundlag = krav.grundlag();
        switch (et) {
            case AFGOERELSE -> {
                mangler(grundlag.afgoerelseDato(), "AfgoerelseDato", "Afgørelsesdato", fejl);
                if (grundlag.afgoerelseDato() != null && !grundlag.afgoerelse()) {
                    fejl.add(felt(
                            "AfgoerelseMarkering",
                            "Der er ingen afgørelse om tilbagebetaling for fordringstype " + fordringstype));
                }
            }
            case AFGOERELSESDATO -> mangler(grundlag.afgoerelseDato(), "AfgoerelseDato", "Afgørelsesdato", fejl);
            case DOM -> mangler(grundlag.erDom() ? grundlag.fundament() : null, "FundamentType", "Dom", fejl);
            case BORTFALDSDATO -> mangler(grundlag.foraeldelse(), "FordringForaeldelsesdato", "Bortfaldsdato", fejl);
            case PERIODE -> mangler(grundlag.periodeFra(), "FordringPeriode", "Periode", fejl);
            case HVERKEN_DOM_ELLER_FORLIG -> {
                if (grundlag.erDom() || grundlag.erForlig()) {
                    fejl.add(felt("FundamentType", "Klassen " + krav.klasse() + " har hverken dom eller forlig"));
                }
            }
            case FORFALD_VED_UDBETALING -> {
                if (!krav.forfald().equals(krav.stiftelse())) {
                    fejl.add(OirFejl.omKrav(
                            OirFejlId.DATO,
                            "I klassen " + krav.klasse() + " er stiftelse og forfald den dag, pengene blev udbetalt"
                                    + " (FordringForfaldsdato)",
                            krav));
                }
            }
            case EN_GENSTAND_PR_DELFORDRING -> genstande(fejl);
            case VAERGE_FOR_MINDREAARIG -> vaerge(fejl);
            case INGEN_CPR_I_TEKST -> {
                if (Personnumre.staarI(krav.tekst())) {
                    fejl.add(OirFejl.omKrav(
                            OirFejlId.INDHOLD,
                            "FordringTekst må ikke indeholde et CPR-nummer i klassen " + krav.klasse(),
                            krav));
                }
            }
        }
    }

    /** A class has a limit, and the claim is above it. */
    static OirFejl forStor(String klasse, BigDecimal hoejst, UUID krav) {
        return OirFejl.omKrav(
                OirFejlId.INDHOLD, "En fordring i klassen " + klasse + " er højst på " + Kroner.tekst(hoejst), krav);
    }

    private void mangler(Object vaerdi, String element, String navn, List<OirFejl> fejl) {
        if (vaerdi == null) {
            fejl.add(felt(element, navn + " mangler for fordringstype " + fordringstype));
        }
    }

    /** Identifikation names the claim, and the field at fault. */
    private OirFejl felt(String element, String tekst) {
        return OirFejl.omKrav(OirFejlId.MANGLER, tekst + " (" + element + ")", krav)
                .iFelt(element);
    }

    private void henvisning(List<OirFejl> fejl) {
        for (Klasseprofil.Henvisning henvisning : profil.henvisninger()) {
            if (Retsgrundlag.er(krav.grundlag().retsgrundlag(), henvisning.lov(), henvisning.paragraf())) {
                fejl.add(OirFejl.omKrav(
                        OirFejlId.MANGLER,
                        krav.grundlag().retsgrundlag() + " hører til klassen " + henvisning.klasse() + ", ikke "
                                + krav.klasse(),
                        krav));
            }
        }
    }

    private void skyldnere(List<OirFejl> fejl) {
        if (kreds().stream().anyMatch(skyldner -> !profil.skyldner().contains(skyldner.art()))) {
            fejl.add(OirFejl.omKrav(
                    OirFejlId.HAEFTELSE,
                    "Klassen " + krav.klasse() + " kan ikke rejses mod en skyldner af den slags. Klassen tager "
                            + String.join(
                                    ", ",
                                    profil.skyldner().stream()
                                            .map(Enum::name)
                                            .sorted()
                                            .toList()),
                    krav));
        }
    }

    private List<Skyldner> kreds() {
        return haeftere().stream().map(Part::skyldner).filter(Objects::nonNull).toList();
    }

    private List<Part> haeftere() {
        return krav.haeftelser().stream()
                .map(Haeftelsesdel::part)
                .map(parter::get)
                .filter(Objects::nonNull)
                .toList();
    }

    private void genstande(List<OirFejl> fejl) {
        Set<String> sete = new HashSet<>();
        krav.delfordringer().forEach(del -> {
            List<String> numre = del.referencer().stream()
                    .filter(reference -> reference.type().equals("MATERIALENUMMER"))
                    .map(Reference::vaerdi)
                    .toList();
            if (numre.size() > 1 || !sete.addAll(numre) && !numre.isEmpty()) {
                fejl.add(OirFejl.om(
                        OirFejlId.MANGLER,
                        "Der skal være én delfordring pr. materiale, så prisen kan falde væk, når materialet afleveres",
                        "DelfordringIdentifikation",
                        del.identifikation()));
            }
        });
    }

    private void vaerge(List<OirFejl> fejl) {
        boolean vaerge = parter.values().stream()
                .anyMatch(part -> part.rolle() == Rolle.ADMINISTRATOR
                        && part.til() == null
                        && "VAERGE".equals(part.detaljer().administrator()));
        for (Part part : haeftere()) {
            boolean mindreaarig = part.skyldner() != null
                    && part.skyldner().art() == Skyldner.Art.CPR
                    && Personnumre.under18(part.skyldner().nummer(), krav.stiftelse());
            if (mindreaarig && !vaerge) {
                fejl.add(OirFejl.om(
                        OirFejlId.MANGLER,
                        "Skyldner var under 18 år. Kontoen skal have en administrator med rollen VAERGE",
                        "PartIdentifikation",
                        part.identifikation()));
            }
        }
    }
}
