package dk.snitflade.gateway.drift.register;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import dk.snitflade.gateway.felt.Feltlaeser;
import dk.snitflade.gateway.register.Overgivelse;
import dk.snitflade.gateway.register.Register;
import dk.snitflade.gateway.register.RegisterOpsaetning.KlasseRaekke;
import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A version of a handover rule or of a class as it is sent.
 *
 * @param kommune CVR, or * for every municipality; null is *
 * @param fordringstype of a class only
 * @param sidsteDag where a version is ended only; empty opens it, a day before its first takes it away
 * @param lukForrige whether the version before ends the day before this one; null is no
 * @param laest the stand that was read; null is 0, nothing
 */
record Regelbestilling(
        String kommune,
        String klasse,
        String fordringstype,
        String gyldigFra,
        String gyldigTil,
        String sidsteDag,
        String ekstraDage,
        Boolean fundament,
        Boolean vedAnkomst,
        Boolean manuel,
        Boolean lukForrige,
        Long laest,
        String aarsag,
        @JsonAnySetter Map<String, Object> ukendte) {

    private static final Pattern KLASSE = Pattern.compile("[A-ZÆØÅ0-9_]+(\\.[A-ZÆØÅ0-9_]+)*(\\.\\*)?|\\*");
    private static final Pattern MED_DEL = Pattern.compile("(" + KLASSE.pattern() + ")(#(RENTE|GEBYR))?");

    Overgivelse overgivelse(Register register, Feltlaeser laeser) {
        String dage = Feltlaeser.valgfri(ekstraDage);
        if (dage != null && !dage.matches("[0-9]{1,4}")) {
            laeser.fejl("ekstraDage", Feltlaeser.citat(dage) + " er ikke et antal dage fra 0 til 9999.");
            dage = null;
        }
        LocalDate fra = laeser.dag("gyldigFra", gyldigFra);
        LocalDate til = laeser.valgfriDag("gyldigTil", gyldigTil);
        laeser.raekkefoelge(fra, "gyldigTil", til);
        return new Overgivelse(
                kommune(register, laeser),
                klasse(KLASSE, laeser),
                fra,
                til,
                dage == null ? 0 : Integer.parseInt(dage),
                Boolean.TRUE.equals(fundament),
                Boolean.TRUE.equals(vedAnkomst),
                Boolean.TRUE.equals(manuel));
    }

    KlasseRaekke klasse(Register register, Feltlaeser laeser) {
        LocalDate fra = laeser.dag("gyldigFra", gyldigFra);
        LocalDate til = laeser.valgfriDag("gyldigTil", gyldigTil);
        laeser.raekkefoelge(fra, "gyldigTil", til);
        return new KlasseRaekke(
                kommune(register, laeser),
                klasse(MED_DEL, laeser),
                laeser.kode("fordringstype", fordringstype),
                fra,
                til);
    }

    String kommune(Register register, Feltlaeser laeser) {
        String laest = Feltlaeser.valgfri(kommune);
        if (laest == null || laest.equals("*")) {
            return "*";
        }
        if (register.kommuner().fordringshaver(laest).isEmpty()) {
            laeser.fejl("kommune", Feltlaeser.citat(laest) + " er ikke CVR-nummer på en kommune, gatewayen betjener.");
        }
        return laest;
    }

    private String klasse(Pattern form, Feltlaeser laeser) {
        String laest = laeser.tekst("klasse", klasse, 100);
        if (laest != null && !form.matcher(laest).matches()) {
            laeser.fejl(
                    "klasse", Feltlaeser.citat(laest) + " er ikke en klasse som FBS.GEBYR.OVERSKRIDELSE eller FBS.*.");
        }
        return laest;
    }
}
