package dk.snitflade.gateway.indgang.oeir;

import dk.snitflade.gateway.fordring.Fordringsdata;
import dk.snitflade.gateway.fordring.Haeftelse;
import java.time.LocalDate;

/** Brings a message that waits in step with what a correction of the claim says of it (oir.md 5.3). */
final class Grundlagsskifte {

    private Grundlagsskifte() {}

    static Fordringsdata i(Fordringsdata data, Kendtkrav foer, Kendtkrav nyt) {
        Fordringsdata medTekst = foer.stam().tekst().equals(nyt.stam().tekst())
                ? data
                : data.medBeskrivelse(nyt.stam().tekst());
        Grundlag grundlag = nyt.stam().grundlag();
        if (foer.stam().grundlag().equals(grundlag)) {
            return medTekst;
        }
        return medTekst.medHaeftelser(
                data.haeftelser().stream().map(del -> paa(del, grundlag)).toList());
    }

    private static Haeftelse paa(Haeftelse del, Grundlag grundlag) {
        LocalDate dato = grundlag.fundamentDato();
        return new Haeftelse(
                del.skyldner(),
                grundlag.foraeldelse() == null && (grundlag.erDom() || grundlag.erForlig())
                        ? Foraeldelse.medFundament(dato)
                        : del.foraeldelse(),
                grundlag.erDom(),
                grundlag.erDom() ? dato : null,
                grundlag.erForlig(),
                grundlag.erForlig() ? dato : null,
                del.underBobehandling(),
                del.form(),
                del.start(),
                del.oplyst(),
                del.bemaerkninger(),
                del.dokumenter());
    }
}
