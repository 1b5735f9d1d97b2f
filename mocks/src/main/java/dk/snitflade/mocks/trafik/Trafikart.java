package dk.snitflade.mocks.trafik;

import dk.snitflade.mocks.soap.SoapVersion;

/**
 * One kind of call in a profile's mix.
 *
 * @param pulje the claims it adds to or takes from: those whose ids its example shares
 * @param vaegt how often it is made, against the others of its mix
 * @param sti path of the service
 */
record Trafikart(String navn, String pulje, int vaegt, Art art, String sti, SoapVersion version, Skabelon skabelon) {

    static final String NYMF = "nymf";

    /** What a call does; everything but a create needs a claim that was accepted before. */
    enum Art {
        OPRET,
        /** Changes a claim that stays. */
        RET,
        /** Withdraws a claim. */
        TILBAGEKALD,
        /** Fetches receipts. */
        KVITTERING
    }

    /** Whether the answer names each action. */
    boolean nymf() {
        return pulje.equals(NYMF);
    }
}
