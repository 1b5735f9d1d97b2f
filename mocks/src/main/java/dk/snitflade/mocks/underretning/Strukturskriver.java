package dk.snitflade.mocks.underretning;

import static dk.snitflade.mocks.aktion.Navne.sbm;

import dk.snitflade.mocks.xml.Elementskriver;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import javax.xml.stream.XMLStreamException;

/** Writes the structure of each type ({@code psrm.md} 5.3 and 7). */
record Strukturskriver(Elementskriver ud, Underretning u) {

    private static final BigDecimal DAGSRENTE = new BigDecimal("0.10");
    private static final int BETALTE_DAGE = 30;

    void skriv() throws XMLStreamException {
        switch (u.bestilling().type()) {
            case AFREGNING -> afregning();
            case UDLIGNING -> udligning();
            case ALLOKERING -> allokering();
            case RENTE -> rente();
            case AFSKRIVNING -> afskrivning();
            case RETUR -> retur();
            case NY_TRANSPORT_ADMINISTRATOR -> administrator();
            case KUNDE_AENDRING -> kunde();
        }
    }

    private void afregning() throws XMLStreamException {
        ud.start(sbm("MFUnderretAfregningStruktur"));
        ud.start(sbm("UdligningAfregningListe"));
        ud.start(sbm("UdligningAfregning"));
        ud.felt(sbm("FordringHaverAfregningID"), u.nummer());
        ud.start(sbm("FordringHaverAfregningBeloebStruktur"));
        ud.felt(sbm("FordringHaverAfregningBeloeb"), u.beloeb());
        ud.felt(sbm("FordringHaverAfregningBeloebDKK"), u.beloeb());
        ud.felt(sbm("ValutaKode"), "DKK");
        ud.slut();
        ud.felt(sbm("FordringHaverAfregningDato"), u.dato());
        ud.felt(sbm("FordringHaverAfregningPerFra"), u.dato().minusDays(BETALTE_DAGE));
        ud.felt(sbm("FordringHaverAfregningPerTil"), u.dato().minusDays(1));
        ud.start(sbm("FordringHaverFordringListe"));
        ud.start(sbm("FordringerOmfattetAfUdligningenAfregningen"));
        fordring();
        ud.felt(sbm("DMITransaktionVirkningDato"), u.dato());
        betaling();
        ud.start(sbm("FordringAfregningBeloebStruktur"));
        ud.felt(sbm("FordringAfregningBeloeb"), u.beloeb());
        ud.slut();
        rest();
        for (int i = 0; i < 5; i++) {
            ud.slut();
        }
    }

    private void udligning() throws XMLStreamException {
        ud.start(sbm("MFUnderretUdligningStruktur"));
        ud.start(sbm("UdligningFordring"));
        fordring();
        ud.felt(sbm("DMITransaktionVirkningDato"), u.dato());
        ud.felt(sbm("DækningTypeKode"), u.bestilling().daekningstype());
        betaling();
        BigDecimal beloeb = u.bestilling().ophaevet() ? u.beloeb().negate() : u.beloeb();
        beloeb("FordringUdligningBeløbStruktur", "FordringUdligningBeløb", beloeb);
        rest();
        ud.slut();
        ud.slut();
    }

    private void allokering() throws XMLStreamException {
        ud.start(sbm("MFUnderretAllokeringStruktur"));
        ud.start(sbm("AllokeringFordring"));
        fordring();
        ud.felt(sbm("DMITransaktionVirkningDato"), u.dato());
        ud.felt(sbm("DækningTypeKode"), u.bestilling().daekningstype());
        ud.felt(sbm("FordringAllokeringOphævet"), u.bestilling().ophaevet());
        betaling();
        ud.start(sbm("FordringAllokeringBeløbStruktur"));
        ud.felt(sbm("ValutaKode"), "DKK");
        ud.felt(sbm("FordringAllokeringHovedstolBeløb"), u.beloeb());
        ud.felt(
                sbm("FordringAllokeringRenteBeløb"),
                u.bestilling().rente() == null ? "0.00" : u.bestilling().rente());
        ud.slut();
        rest();
        ud.slut();
        ud.slut();
    }

    private void rente() throws XMLStreamException {
        LocalDate fra = u.dato().withDayOfMonth(1);
        ud.start(sbm("MFUnderretRenteStruktur"));
        ud.start(sbm("RenteFordring"));
        fordring();
        ud.start(sbm("FordringPeriodeStruktur"));
        ud.felt(sbm("DMIFordringPeriodeFraDato"), fra);
        ud.felt(sbm("DMIFordringPeriodeTilDato"), fra.plusMonths(1).minusDays(1));
        ud.slut();
        beloeb("FordringRenteBeløbStruktur", "FordringRenteBeløb", u.beloeb());
        if (u.bestilling().detaljeret()) {
            ud.start(sbm("RenteDagSamling"));
            ud.start(sbm("RenteDag"));
            ud.felt(sbm("RenteDato"), fra);
            ud.felt(sbm("RenteGrundlagBeløb"), u.fordring().rest());
            ud.felt(sbm("RenteDagBeløb"), u.beloeb().min(DAGSRENTE).setScale(2, RoundingMode.DOWN));
            ud.slut();
            ud.slut();
        }
        ud.slut();
        ud.slut();
    }

    private void afskrivning() throws XMLStreamException {
        ud.start(sbm("MFUnderretAfskrivningStruktur"));
        fordring();
        ud.felt(sbm("FordringAfskrivningDato"), u.dato());
        ud.felt(sbm("FordringAfskrivningÅrsagKode"), u.bestilling().aarsag());
        beloeb("FordringAfskrivningBeløbStruktur", "FordringAfskrivningBeløb", u.beloeb());
        rest();
        ud.slut();
    }

    private void retur() throws XMLStreamException {
        String aarsag = u.bestilling().aarsag();
        ud.start(sbm("MFUnderretReturStruktur"));
        fordring();
        ud.felt(sbm("HovedFordringReturÅrsagKode"), aarsag == null ? "AFTL" : aarsag);
        ud.felt(sbm("HovedFordringReturTekst"), u.bestilling().tekst());
        ud.felt(sbm("VirkningFra"), u.dato());
        beloeb("FordringReturBeløbStruktur", "FordringReturBeløb", u.beloeb());
        ud.slut();
    }

    private void administrator() throws XMLStreamException {
        ud.start(sbm("MFUnderretNyTransportAdministratorStruktur"));
        fordring();
        ud.felt(
                sbm("NyTransportAdministratorID"),
                u.bestilling().andenId() == null ? "2346" : u.bestilling().andenId());
        ud.felt(sbm("VirkningFra"), u.dato());
        ud.slut();
    }

    private void kunde() throws XMLStreamException {
        ud.start(sbm("MFUnderretKundeÆndringStruktur"));
        kunde("TidligereKundeStruktur", "12345678901", "AKR");
        kunde(
                "NyKundeStruktur",
                u.bestilling().andenId() == null ? "0101010000" : u.bestilling().andenId(),
                "CPR");
        ud.felt(sbm("VirkningFra"), u.dato());
        ud.felt(sbm("DMIFordringEFIFordringID"), u.fordring().fordringId());
        ud.slut();
    }

    private void kunde(String struktur, String nummer, String type) throws XMLStreamException {
        ud.start(sbm(struktur));
        ud.felt(sbm("KundeNummer"), nummer);
        ud.felt(sbm("KundeType"), type);
        ud.slut();
    }

    private void fordring() throws XMLStreamException {
        Fordring fordring = u.fordring();
        ud.felt(sbm("DMIFordringEFIFordringID"), fordring.fordringId());
        ud.felt(sbm("DMIFordringEFIHovedFordringID"), fordring.hovedFordringId());
        ud.felt(sbm("DMIFordringFordringHaverRef"), fordring.reference());
        ud.felt(sbm("DMIFordringFordringArtKode"), fordring.art());
        ud.felt(sbm("DMIFordringTypeKode"), fordring.type());
        ud.felt(sbm("DMIFordringTypeKategori"), fordring.kategori());
    }

    private void betaling() throws XMLStreamException {
        if (u.bestilling().fordringskorrektion()) {
            return;
        }
        String betaling = u.bestilling().betaling();
        ud.start(sbm("SupplerendeIndbetalingOplysninger"));
        ud.felt(sbm("DMIIndbetalingID"), u.betalingId());
        ud.felt(sbm("DMIIndbetalingAktivitetType"), betaling == null ? "INDB" : betaling);
        ud.slut();
    }

    private void rest() throws XMLStreamException {
        ud.start(sbm("FordringRestBeloebStruktur"));
        ud.felt(sbm("DMIFordringRestBeloeb"), u.fordring().rest());
        ud.slut();
    }

    private void beloeb(String struktur, String felt, BigDecimal kroner) throws XMLStreamException {
        ud.start(sbm(struktur));
        ud.felt(sbm("ValutaKode"), "DKK");
        ud.felt(sbm(felt), kroner);
        ud.slut();
    }
}
