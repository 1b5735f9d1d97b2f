package dk.snitflade.gateway.indgang.nymf;

import dk.snitflade.gateway.proeve.Gatewaydata;
import dk.snitflade.wsdl.Dialekt;
import dk.snitflade.wsdl.Navnerum;

/** MFUnderretSamlingHent_I as a caller writes it, in either dialect. */
record Underretkald(Dialekt dialekt, String indberetter, long fordringshaver, String soegning) {

    static Underretkald skat(long fordringshaver) {
        return new Underretkald(Dialekt.SKAT, Gatewaydata.INDBERETTER, fordringshaver, "");
    }

    static Underretkald oio(long fordringshaver) {
        return new Underretkald(Dialekt.OIO, Gatewaydata.INDBERETTER, fordringshaver, "");
    }

    static Underretkald i(Dialekt dialekt, long fordringshaver) {
        return dialekt == Dialekt.OIO ? oio(fordringshaver) : skat(fordringshaver);
    }

    Underretkald fra(String indberetter) {
        return new Underretkald(dialekt, indberetter, fordringshaver, soegning);
    }

    /** Adds search fields in the order given: name and value by turns, names in the SKAT dialect. */
    Underretkald med(Object... felter) {
        StringBuilder tekst = new StringBuilder(soegning);
        for (int nr = 0; nr < felter.length; nr += 2) {
            tekst.append(felt(felter[nr].toString(), felter[nr + 1]));
        }
        return new Underretkald(dialekt, indberetter, fordringshaver, tekst.toString());
    }

    private String felt(String navn, Object vaerdi) {
        String qnavn = dialekt == Dialekt.OIO ? "urn1:" + navn.replace("ø", "oe") : "sbm:" + navn;
        return "<" + qnavn + ">" + vaerdi + "</" + qnavn + ">";
    }

    String xml() {
        return dialekt == Dialekt.OIO ? xmlOio() : xmlSkat();
    }

    private String xmlSkat() {
        return "<sbm:MFUnderretSamlingHent_I xmlns:sbm=\"" + Navnerum.SKAT_BUSINESS + "\" xmlns:k=\""
                + Navnerum.SKAT_CONTEXT
                + "\"><sbm:Kontekst><k:HovedOplysninger><k:TransaktionsID>t-1</k:TransaktionsID>"
                + "<k:TransaktionsTid>2026-07-01T06:00:00.000</k:TransaktionsTid></k:HovedOplysninger></sbm:Kontekst>"
                + "<sbm:FordringhaverSystemIDStruktur><sbm:VirksomhedSENummer>" + indberetter
                + "</sbm:VirksomhedSENummer></sbm:FordringhaverSystemIDStruktur><sbm:DMIFordringHaverID>"
                + fordringshaver + "</sbm:DMIFordringHaverID>" + soegning + "</sbm:MFUnderretSamlingHent_I>";
    }

    private String xmlOio() {
        return "<urn:MFUnderretSamlingHent_I xmlns:urn=\"" + Navnerum.OIO_WS + "\" xmlns:urn1=\"" + Navnerum.OIO_BASIC
                + "\" xmlns:ns=\"" + Navnerum.OIO_CONTEXT + "\" xmlns:ns1=\"" + Navnerum.OIO_COMPANY
                + "\"><ns:HovedOplysninger><ns:TransaktionIdentifikator>t-1</ns:TransaktionIdentifikator>"
                + "</ns:HovedOplysninger><urn:FordringhaverSystemIDStruktur><ns1:VirksomhedSENummerIdentifikator>"
                + indberetter + "</ns1:VirksomhedSENummerIdentifikator></urn:FordringhaverSystemIDStruktur>"
                + "<urn1:FordringHaverIdentifikator>" + fordringshaver + "</urn1:FordringHaverIdentifikator>"
                + soegning + "</urn:MFUnderretSamlingHent_I>";
    }
}
