package dk.snitflade.gateway.underretning;

import dk.snitflade.gateway.fordring.Maal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A back end that has what the test gives it, can be down, and remembers what it was asked. */
final class Proevekilde implements Underretningskilde {

    private static final ZoneId DANMARK = ZoneId.of("Europe/Copenhagen");
    private static final DateTimeFormatter TID = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSS");

    private record Post(long haver, LocalDate dag, Raaunderretning underretning) {}

    private final Maal maal;
    private final List<Post> poster = new ArrayList<>();
    private final List<LocalDate> spurgt = new ArrayList<>();
    private final Map<Long, Integer> spurgtOm = new HashMap<>();
    private boolean nede;
    private Runnable underSvaret = () -> {};
    private boolean nedeVedSide;
    private int hoejst = Integer.MAX_VALUE;

    Proevekilde(Maal maal) {
        this.maal = maal;
    }

    @Override
    public Maal maal() {
        return maal;
    }

    @Override
    public Hentning hent(Soegning soegning) {
        if (nede || nedeVedSide && soegning.fraNummer() != null) {
            return new Hentning.Fejlede("Ingen forbindelse til modtageren");
        }
        spurgt.add(soegning.fra());
        Runnable nu = underSvaret;
        underSvaret = () -> {};
        nu.run();
        spurgtOm.merge(soegning.fordringshaver(), 1, Integer::sum);
        List<Raaunderretning> alle = poster.stream()
                .filter(post -> post.haver() == soegning.fordringshaver())
                .filter(post -> soegning.fraNummer() == null
                        ? !post.dag().isBefore(soegning.fra())
                        : new BigInteger(post.underretning().nativtNummer()).compareTo(soegning.fraNummer()) >= 0)
                .map(Post::underretning)
                .toList();
        List<Raaunderretning> side = alle.stream().limit(hoejst).toList();
        BigInteger naeste = side.size() == alle.size()
                ? null
                : new BigInteger(side.get(side.size() - 1).nativtNummer()).add(BigInteger.ONE);
        return new Hentning.Lykkedes(side, naeste);
    }

    /** Happens once, while the next call waits for its answer. */
    void underSvaret(Runnable hvad) {
        underSvaret = hvad;
    }

    /** No more than so many in an answer. */
    void hoejst(int antal) {
        hoejst = antal;
    }

    /** It answers a search by days, and fails when asked for what was left out. */
    void nedeVedSide(boolean til) {
        nedeVedSide = til;
    }

    /** How many times it has answered about the fordringshaver. */
    int spoergsmaal(long fordringshaver) {
        return spurgtOm.getOrDefault(fordringshaver, 0);
    }

    void nede(boolean til) {
        nede = til;
    }

    /** The first day of the last search. */
    LocalDate spurgtFra() {
        return spurgt.get(spurgt.size() - 1);
    }

    /** @param struktur the typed structure, prefix {@code s} */
    Proevekilde har(long haver, String nummer, Instant tid, String struktur) {
        String xml = "<s:Underret xmlns:s=\"http://skat.dk/begrebsmodel/2009/01/15/\"><s:MFUnderretNummer>" + nummer
                + "</s:MFUnderretNummer><s:MFUnderretningDatoTid>" + TID.format(LocalDateTime.ofInstant(tid, DANMARK))
                + "</s:MFUnderretningDatoTid><s:DMIFordringHaverID>" + haver + "</s:DMIFordringHaverID>" + struktur
                + "</s:Underret>";
        poster.add(new Post(
                haver,
                LocalDate.ofInstant(tid, DANMARK),
                new Raaunderretning(nummer, xml.getBytes(StandardCharsets.UTF_8))));
        return this;
    }

    static String retur(long fordring) {
        return "<s:MFUnderretReturStruktur>" + om(fordring)
                + "<s:HovedFordringReturÅrsagKode>AFTL</s:HovedFordringReturÅrsagKode>"
                + "<s:VirkningFra>2026-06-12</s:VirkningFra>"
                + beloeb("FordringReturBeløbStruktur", "FordringReturBeløb", "1.00")
                + "</s:MFUnderretReturStruktur>";
    }

    /** @param daekningstype FORDKORR, or empty */
    static String udligning(long fordring, String beloeb, String betaling, String daekningstype) {
        return "<s:MFUnderretUdligningStruktur><s:UdligningFordring>" + om(fordring) + VIRKNING
                + (daekningstype.isEmpty() ? "" : "<s:DækningTypeKode>" + daekningstype + "</s:DækningTypeKode>")
                + betalt(betaling)
                + beloeb("FordringUdligningBeløbStruktur", "FordringUdligningBeløb", beloeb)
                + "</s:UdligningFordring></s:MFUnderretUdligningStruktur>";
    }

    static String allokering(long fordring, String hovedstol, String rente, String betaling, boolean ophaevet) {
        return "<s:MFUnderretAllokeringStruktur><s:AllokeringFordring>" + om(fordring) + VIRKNING
                + "<s:FordringAllokeringOphævet>" + ophaevet + "</s:FordringAllokeringOphævet>" + betalt(betaling)
                + "<s:FordringAllokeringBeløbStruktur><s:ValutaKode>DKK</s:ValutaKode>"
                + "<s:FordringAllokeringHovedstolBeløb>" + hovedstol + "</s:FordringAllokeringHovedstolBeløb>"
                + "<s:FordringAllokeringRenteBeløb>" + rente + "</s:FordringAllokeringRenteBeløb>"
                + "</s:FordringAllokeringBeløbStruktur></s:AllokeringFordring></s:MFUnderretAllokeringStruktur>";
    }

    static String afregning(long fordring, String beloeb, String betaling) {
        return "<s:MFUnderretAfregningStruktur><s:UdligningAfregningListe><s:UdligningAfregning>"
                + "<s:FordringHaverAfregningID>1</s:FordringHaverAfregningID><s:FordringHaverAfregningBeloebStruktur>"
                + "<s:FordringHaverAfregningBeloeb>" + beloeb + "</s:FordringHaverAfregningBeloeb>"
                + "</s:FordringHaverAfregningBeloebStruktur>"
                + "<s:FordringHaverAfregningDato>2026-06-30</s:FordringHaverAfregningDato>"
                + "<s:FordringHaverAfregningPerFra>2026-05-29</s:FordringHaverAfregningPerFra>"
                + "<s:FordringHaverAfregningPerTil>2026-06-29</s:FordringHaverAfregningPerTil>"
                + "<s:FordringHaverFordringListe><s:FordringerOmfattetAfUdligningenAfregningen>" + om(fordring)
                + VIRKNING + betalt(betaling) + "<s:FordringAfregningBeloebStruktur><s:FordringAfregningBeloeb>"
                + beloeb + "</s:FordringAfregningBeloeb></s:FordringAfregningBeloebStruktur>"
                + "</s:FordringerOmfattetAfUdligningenAfregningen></s:FordringHaverFordringListe>"
                + "</s:UdligningAfregning></s:UdligningAfregningListe></s:MFUnderretAfregningStruktur>";
    }

    static String afskrivning(long fordring, String beloeb) {
        return "<s:MFUnderretAfskrivningStruktur>" + om(fordring)
                + "<s:FordringAfskrivningDato>2026-06-12</s:FordringAfskrivningDato>"
                + beloeb("FordringAfskrivningBeløbStruktur", "FordringAfskrivningBeløb", beloeb)
                + "</s:MFUnderretAfskrivningStruktur>";
    }

    private static final String VIRKNING = "<s:DMITransaktionVirkningDato>2026-06-12</s:DMITransaktionVirkningDato>";

    private static String om(long fordring) {
        return "<s:DMIFordringEFIFordringID>" + fordring + "</s:DMIFordringEFIFordringID>";
    }

    private static String betalt(String betaling) {
        return "<s:SupplerendeIndbetalingOplysninger><s:DMIIndbetalingID>" + betaling
                + "</s:DMIIndbetalingID></s:SupplerendeIndbetalingOplysninger>";
    }

    private static String beloeb(String struktur, String felt, String kroner) {
        return "<s:" + struktur + "><s:ValutaKode>DKK</s:ValutaKode><s:" + felt + ">" + kroner + "</s:" + felt + "></s:"
                + struktur + ">";
    }
}
