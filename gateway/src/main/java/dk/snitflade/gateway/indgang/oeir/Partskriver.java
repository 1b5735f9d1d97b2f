package dk.snitflade.gateway.indgang.oeir;

import dk.snitflade.gateway.besked.Skriver;
import dk.snitflade.gateway.fordring.Skyldner;
import dk.snitflade.gateway.indgang.oeir.Konto.Part;
import dk.snitflade.gateway.indgang.oeir.Konto.Rolle;
import dk.snitflade.gateway.indgang.oeir.Partdetaljer.Abonnement;
import dk.snitflade.gateway.indgang.oeir.Partdetaljer.Adresse;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/** Writes the parties of an account, by role as the contract orders them (oir.md 3.1). */
final class Partskriver {

    private static final Map<Rolle, String> NAVNE = Map.of(
            Rolle.ANSVARLIG, "JuridiskAnsvarlig",
            Rolle.MEDHAEFTER, "JuridiskMedhaefter",
            Rolle.LIGESTILLING, "Ligestillingspartner",
            Rolle.ADMINISTRATOR, "Administrator");

    private final Skriver ud;

    Partskriver(Skriver ud) {
        this.ud = ud;
    }

    /** The contract has one JuridiskAnsvarlig: further ones, who became it by a change of owner, are written among the others liable. */
    void skriv(Collection<Part> parter) throws XMLStreamException {
        List<Part> ordnede = parter.stream()
                .sorted(Comparator.comparing(Part::rolle).thenComparing(Part::identifikation))
                .toList();
        boolean ansvarlig = false;
        for (Part part : ordnede) {
            boolean foerste = part.rolle() == Rolle.ANSVARLIG && !ansvarlig;
            ansvarlig |= foerste;
            skriv(part, part.rolle() == Rolle.ANSVARLIG && !foerste ? "JuridiskMedhaefter" : NAVNE.get(part.rolle()));
        }
    }

    private void skriv(Part part, String navn) throws XMLStreamException {
        ud.begynd(navn);
        ud.felt("PartIdentifikation", part.identifikation());
        hvem(part);
        if (part.skyldner() != null) {
            ud.felt("PartNavn", part.navn());
        }
        ud.felt("PartFraDato", part.fra());
        ud.felt("PartTilDato", part.til());
        for (Adresse adresse : part.detaljer().adresser()) {
            if (adresse.til() == null) {
                adresse(adresse);
                break;
            }
        }
        for (Abonnement abonnement : part.detaljer().abonnementer()) {
            ud.begynd("Materialeabonnement");
            ud.felt("MaterialeType", abonnement.materiale());
            ud.felt("FraDato", abonnement.fra());
            ud.felt("TilDato", abonnement.til());
            ud.slut();
        }
        if (part.rolle() == Rolle.ADMINISTRATOR) {
            ud.felt("AdministratorRolle", part.detaljer().administrator());
        }
        ud.slut();
    }

    private void hvem(Part part) throws XMLStreamException {
        Skyldner skyldner = part.skyldner();
        if (skyldner == null) {
            ud.begynd("UdenlandskPart");
            ud.felt("Navn", part.navn());
            ud.felt("Fodselsdato", part.detaljer().foedt());
            ud.felt("Landekode", part.detaljer().land());
            ud.slut();
            return;
        }
        switch (skyldner.art()) {
            case CPR -> ud.felt("CPRNummer", skyldner.nummer());
            case AKR -> ud.felt("AKRNummer", skyldner.nummer());
            default -> {
                boolean se = skyldner.art() == Skyldner.Art.SE;
                ud.felt("CVRNummer", se ? part.detaljer().cvr() : skyldner.nummer());
                ud.felt("PNummer", part.pEnhed());
                ud.felt("SENummer", se ? skyldner.nummer() : null);
            }
        }
    }

    private void adresse(Adresse adresse) throws XMLStreamException {
        ud.begynd("GaeldendeAdresse");
        for (int nr = 0; nr < adresse.linjer().size(); nr++) {
            ud.felt("Adresselinje" + (nr + 1), adresse.linjer().get(nr));
        }
        ud.felt("DARIdentifikation", adresse.dar());
        ud.felt("Landekode", adresse.land());
        ud.felt("FraDato", adresse.fra());
        ud.slut();
    }
}
