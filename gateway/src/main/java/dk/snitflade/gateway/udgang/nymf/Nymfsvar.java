package dk.snitflade.gateway.udgang.nymf;

import static dk.snitflade.gateway.besked.Element.naeste;

import dk.snitflade.gateway.afsendelse.Udfald;
import dk.snitflade.gateway.besked.Dialektlaeser;
import dk.snitflade.gateway.besked.Element;
import dk.snitflade.gateway.besked.Udfoertlaeser;
import dk.snitflade.gateway.fordring.Afvisning;
import dk.snitflade.gateway.fordring.Aktionsstatus;
import dk.snitflade.gateway.fordring.Hoeringsstatus;
import dk.snitflade.gateway.fordring.Tilstand;
import dk.snitflade.gateway.fordring.Udfoert;
import dk.snitflade.gateway.kvittering.Statusmelding;
import dk.snitflade.gateway.udgang.Aktionsstatuslaeser;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * What NyMF answered.
 *
 * @param fejl numbers of errors about the call as a whole
 */
record Nymfsvar(List<Post> poster, List<Integer> fejl) {

    /**
     * One action, by the other side's numbers.
     *
     * @param leverance null where the answer is about one only
     * @param status null for a word that is not in the contract
     * @param aendret when it became so; null when the answer does not say
     * @param hoering whom its høring waits for; null without one
     * @param udfoert what was done; null when the answer does not say
     */
    record Post(
            Long leverance,
            String noegle,
            Long aktion,
            Long fordring,
            Aktionsstatus status,
            List<Afvisning> afvisninger,
            Instant aendret,
            Hoeringsstatus hoering,
            Udfoert udfoert) {

        Udfald udfald() {
            Udfald udfald = Aktionsstatuslaeser.udfald(status == null ? "" : status.name(), afvisninger);
            return status == Aktionsstatus.UDFOERT ? new Udfald.Accepteret(Tilstand.UDFOERT, udfoert) : udfald;
        }

        /**
         * The same as a word on one of our actions. The other side holds the høring: only whom it waits for is news here,
         * since approved it is there already, and a final word says what came of it.
         */
        Statusmelding melding(long vores, Instant nu) {
            boolean venter = hoering == Hoeringsstatus.AFVENTERFORDRINGSHAVER || hoering == Hoeringsstatus.AFVENTERRIM;
            boolean afsluttet = status == Aktionsstatus.UDFOERT || status == Aktionsstatus.AFVIST;
            return new Statusmelding(
                    vores,
                    status,
                    venter && !afsluttet ? hoering : null,
                    afvisninger,
                    aendret == null ? nu : aendret,
                    udfoert);
        }

        /** With our number of the claim in place of theirs; theirs stays where we know none. */
        Post hos(Long voresFordring) {
            Udfoert vores = udfoert;
            if (voresFordring != null && udfoert instanceof Udfoert.Oprettet oprettet) {
                vores = new Udfoert.Oprettet(voresFordring, oprettet.haeftelser());
            } else if (voresFordring != null && udfoert instanceof Udfoert.Tilbagekaldt tilbage) {
                vores = new Udfoert.Tilbagekaldt(voresFordring, tilbage.saldo(), tilbage.renter());
            }
            return new Post(leverance, noegle, aktion, fordring, status, afvisninger, aendret, hoering, vores);
        }

        private Post med(Hoeringsstatus nyHoering, Udfoert gjort) {
            return new Post(
                    leverance,
                    noegle,
                    aktion,
                    fordring,
                    status,
                    afvisninger,
                    aendret,
                    nyHoering == null ? hoering : nyHoering,
                    gjort == null ? udfoert : gjort);
        }
    }

    /** Stands on the root's start tag when called. */
    static Nymfsvar laes(XMLStreamReader oio) throws XMLStreamException {
        XMLStreamReader r = Dialektlaeser.af(oio);
        Nymfsvar svar = new Nymfsvar(new ArrayList<>(), new ArrayList<>());
        while (naeste(r)) {
            svar.laes(r, null);
        }
        return svar;
    }

    private void laes(XMLStreamReader r, Long leverance) throws XMLStreamException {
        switch (r.getLocalName()) {
            case "HovedOplysningerSvar",
                    "SvarReaktion",
                    "FordringInfo",
                    "FordringAktionStatusSamling",
                    "KvitteringSamling" -> {
                while (naeste(r)) {
                    laes(r, leverance);
                }
            }
            case "Fejl" -> fejl(r);
            case "Kvittering" -> kvittering(r);
            case "MFAktionStruktur" -> poster.add(post(r, leverance));
            case "UdførtAktionValg" -> sidste(null, Udfoertlaeser.laes(r));
            case "MFHøringStatusStruktur" -> sidste(hoering(r), null);
            default -> Element.spring(r);
        }
    }

    private void kvittering(XMLStreamReader r) throws XMLStreamException {
        Long leverance = null;
        while (naeste(r)) {
            if (r.getLocalName().equals("MFLeveranceID")) {
                leverance = Element.lang(r);
            } else {
                laes(r, leverance);
            }
        }
    }

    /** What stands behind an action in its receipt. */
    private void sidste(Hoeringsstatus hoering, Udfoert udfoert) {
        if (!poster.isEmpty()) {
            int nr = poster.size() - 1;
            poster.set(nr, poster.get(nr).med(hoering, udfoert));
        }
    }

    private static Hoeringsstatus hoering(XMLStreamReader r) throws XMLStreamException {
        Hoeringsstatus hoering = null;
        while (naeste(r)) {
            if (r.getLocalName().equals("MFHøringStatusKode")) {
                String tekst = Element.tekst(r);
                hoering = Arrays.stream(Hoeringsstatus.values())
                        .filter(kendt -> kendt.name().equals(tekst))
                        .findFirst()
                        .orElse(null);
            } else {
                Element.spring(r);
            }
        }
        return hoering;
    }

    private void fejl(XMLStreamReader r) throws XMLStreamException {
        while (naeste(r)) {
            if (r.getLocalName().equals("FejlNummer")) {
                fejl.add((int) Element.lang(r));
            } else {
                Element.spring(r);
            }
        }
    }

    private static Post post(XMLStreamReader r, Long leverance) throws XMLStreamException {
        Long aktion = null;
        Long fordring = null;
        String kode = "";
        String reference = null;
        Aktionsstatus status = null;
        Instant aendret = null;
        List<Afvisning> afvisninger = List.of();
        while (naeste(r)) {
            switch (r.getLocalName()) {
                case "MFAktionID" -> aktion = Element.lang(r);
                case "DMIFordringEFIFordringID" -> fordring = Element.lang(r);
                case "MFAktionKode" -> kode = Element.tekst(r);
                case "DMIFordringFordringHaverRef" -> reference = Element.tekst(r);
                case "MFAktionStatusKode" -> status = status(Element.tekst(r));
                case "MFAktionStatusÆndretDato" -> aendret = Element.tidspunkt(r);
                case "AfvistÅrsagSamling" -> afvisninger = Aktionsstatuslaeser.afvisninger(r);
                default -> Element.spring(r);
            }
        }
        boolean ny = kode.equals("OPRETFORDRING") || kode.equals("GENINDSENDFORDRING");
        return new Post(
                leverance,
                Nymfbesked.noegle(kode, ny ? reference : null, fordring),
                aktion,
                fordring,
                status,
                afvisninger,
                aendret,
                null,
                null);
    }

    private static Aktionsstatus status(String tekst) {
        return Arrays.stream(Aktionsstatus.values())
                .filter(kendt -> kendt.name().equals(tekst))
                .findFirst()
                .orElse(null);
    }
}
