package dk.snitflade.gateway.journal;

import org.springframework.stereotype.Component;

/** Allots the gateway's own numbers. Block lengths equal the sequences' increments in the first migration. */
@Component
public class Numre {

    private final Nummerblok leverancer;
    private final Nummerblok aktioner;
    private final Nummerblok fordringer;
    private final Nummerblok referencer;

    Numre(NummerLager lager) {
        leverancer = new Nummerblok(() -> lager.nyBlok("leverance_nr"), 50);
        aktioner = new Nummerblok(() -> lager.nyBlok("aktion_nr"), 100);
        fordringer = new Nummerblok(() -> lager.nyBlok("fordring_nr"), 100);
        referencer = new Nummerblok(() -> lager.nyBlok("reference_nr"), 1);
    }

    long leverance() {
        return leverancer.naeste();
    }

    /** A new MFAktionID. */
    long aktion() {
        return aktioner.naeste();
    }

    /** A new claim id of 12 digits, carried into the back end unchanged (nymf.md 3.7). */
    long fordring() {
        return fordringer.naeste();
    }

    /** A new own reference of at most 20 characters, for claims whose sender gave none that fits (oir.md 5.3). */
    public String reference() {
        return "SF-%09d".formatted(referencer.naeste());
    }
}
