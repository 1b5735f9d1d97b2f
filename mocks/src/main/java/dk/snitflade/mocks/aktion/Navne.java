package dk.snitflade.mocks.aktion;

import dk.snitflade.wsdl.Navnerum;
import javax.xml.namespace.QName;

/** Element names both back ends share, with the prefix they are written with. They are matched without it. */
public final class Navne {

    public static final QName KONTEKST = sbm("Kontekst");
    public static final QName LEVERANCE_ID = sbm("MFLeveranceID");
    public static final QName AKTION_ID = sbm("MFAktionID");
    public static final QName AKTION_KODE = sbm("MFAktionKode");
    public static final QName STATUS_KODE = sbm("MFAktionStatusKode");
    public static final QName STATUS_AENDRET = sbm("MFAktionStatusÆndretDato");
    public static final QName AKTION_STRUKTUR = sbm("MFAktionStruktur");
    public static final QName AKTION_STATUS_SAMLING = sbm("FordringAktionStatusSamling");
    public static final QName VIDERESENDT_AKTION = new QName(Navnerum.BACKEND, "VideresendtAktion", "b");

    static final QName FORDRING_AKTION = sbm("FordringAktion");
    static final QName ART = sbm("DMIFordringFordringArtKode");
    static final QName FORDRING_ID = sbm("DMIFordringEFIFordringID");
    static final QName HOVEDFORDRING_ID = sbm("DMIFordringEFIHovedFordringID");
    static final QName MODTAGET = sbm("DMIFordringModtagelseDato");
    static final QName FORDRINGSHAVER = sbm("DMIFordringHaverID");
    static final QName FORDRINGSTYPE = sbm("DMIFordringTypeKode");
    static final QName REFERENCE = sbm("DMIFordringFordringHaverRef");
    static final QName SRB_DATO = sbm("DMIFordringSRBDato");
    static final QName TILBAGEKALD_AARSAG = sbm("HovedFordringTilbagekaldÅrsagKode");
    static final QName UNDERFORDRINGER = sbm("OpretUnderfordringSamling");
    static final QName BEMAERKNINGER = sbm("SagsbemærkningSamling");
    static final QName DOKUMENTER = sbm("DokumentSamling");
    static final QName BELOEB = sbm("DMIFordringBeløb");
    static final QName NEDSKREVET = sbm("FordringNedskrivningBeløb");
    static final QName OPSKREVET = sbm("FordringOpskrivningBeløb");
    static final QName HAEFTELSER = sbm("FordringHæftelseSamling");

    private Navne() {}

    /** A name in the SKAT business namespace. */
    public static QName sbm(String lokalt) {
        return new QName(Navnerum.SKAT_BUSINESS, lokalt, "sbm");
    }
}
