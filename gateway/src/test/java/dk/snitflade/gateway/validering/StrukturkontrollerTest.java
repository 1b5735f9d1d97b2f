package dk.snitflade.gateway.validering;

import static dk.snitflade.gateway.fordring.Proevefordring.ny;
import static dk.snitflade.gateway.validering.Aktioner.INDBETALT;
import static dk.snitflade.gateway.validering.Aktioner.aktion;
import static dk.snitflade.gateway.validering.Nummerproeve.proeve;
import static org.assertj.core.api.Assertions.assertThat;

import dk.snitflade.gateway.fordring.Aktion;
import dk.snitflade.gateway.fordring.Aktionskode;
import dk.snitflade.gateway.fordring.Handling;
import dk.snitflade.gateway.fordring.Kendskab.KendtFordring;
import dk.snitflade.gateway.fordring.Maal;
import java.util.List;
import org.junit.jupiter.api.Test;

class StrukturkontrollerTest extends Nummerproever {

    @Override
    List<Nummerproeve> proever() {
        return List.of(
                struktur(403, Aktioner.genindsend(ny()), Kendte.tilbagekaldt("HENS")),
                struktur(404, Aktioner.or("100"), Kendte.fordring()),
                struktur(406, Aktioner.oani("500", INDBETALT, Kendte.INDBETALING), Kendte.fordring()),
                struktur(407, Aktioner.oonr("500", null, Kendte.REGULERING), Kendte.fordring()),
                struktur(412, Aktioner.naor("500", Kendte.OPSKRIVNING), Kendte.fordring()),
                struktur(444, Aktioner.opret(ny()), Kendte.fordring()),
                struktur(447, Aktioner.indbetaling(), Kendte.fordring()),
                struktur(448, Aktioner.tilbagekald("KLAG", null), Kendte.fordring()),
                struktur(458, Aktioner.aendr(ny().art("MODR")), Kendte.fordring("MODR", Maal.DMI, Kendte.stand(null))),
                struktur(505, Aktioner.naoi("500", Kendte.ANNULLERING), Kendte.fordring()),
                struktur(517, Aktioner.fhi("2000"), Kendte.fordring()));
    }

    private static Nummerproeve struktur(int nummer, Aktion rigtig, KendtFordring kendt) {
        Aktion forkert = rigtig.handling() instanceof Handling.Nedskriv
                ? new Aktion(
                        rigtig.kode(), Sag.FORDRINGSHAVER, Aktioner.fhi("2000").handling())
                : new Aktion(
                        rigtig.kode(),
                        Sag.FORDRINGSHAVER,
                        Aktioner.indbetaling().handling());
        return proeve(
                nummer,
                rigtig.kode() + " med en anden aktions indhold",
                Sag.med(forkert).kender(kendt),
                Sag.med(rigtig)
                        .kender(kendt)
                        .kender(Kendte.indbetaling(), Kendte.regulering(), Kendte.opskrivning(), Kendte.annullering()));
    }

    @Test
    void nummer406SkelnerMellemDeTreOpskrivninger() {
        Aktion opskrivning = Aktioner.or("100");
        Aktion somOani = new Aktion(
                Aktionskode.OPSKRIVNINGANNULLERETNEDSKRIVNINGINDBETALING,
                Sag.FORDRINGSHAVER,
                opskrivning.handling(),
                opskrivning.struktur());
        assertThat(Sag.med(somOani).kender(Kendte.fordring()).numre()).containsExactly(List.of(406));
    }

    @Test
    void enAktionUdenSinStrukturBedoemmesIkkeVidere() {
        Aktion aktion = aktion(
                Aktionskode.TILBAGEKALD, Aktioner.nedskriv("INDB", "-1", null).handling());
        assertThat(Sag.med(aktion).udenAftale().fra("fremmed").numre()).containsExactly(List.of(448));
    }
}
