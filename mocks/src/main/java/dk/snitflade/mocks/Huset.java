package dk.snitflade.mocks;

import com.github.tomakehurst.wiremock.extension.Extension;
import dk.snitflade.mocks.api.PsrmApi;
import dk.snitflade.mocks.api.StyringsApi;
import dk.snitflade.mocks.api.UnderretningsApi;
import dk.snitflade.mocks.bagsystem.Bagsystem;
import dk.snitflade.mocks.dmi.Dmi;
import dk.snitflade.mocks.fagsystem.Fagsystemer;
import dk.snitflade.mocks.psrm.Psrm;
import dk.snitflade.mocks.psrm.Statuspost;
import dk.snitflade.mocks.tid.DanskTid;
import dk.snitflade.mocks.underretning.Fordringsbog;
import dk.snitflade.mocks.underretning.Type;
import dk.snitflade.mocks.underretning.Underretninger;
import dk.snitflade.mocks.underretning.Underretningshylde;
import dk.snitflade.mocks.wiremock.DmiExtension;
import dk.snitflade.mocks.wiremock.FagsystemExtension;
import dk.snitflade.mocks.wiremock.KontraktExtension;
import dk.snitflade.mocks.wiremock.PsrmExtension;
import dk.snitflade.mocks.wiremock.PsrmHoeringExtension;
import dk.snitflade.mocks.wiremock.StyringsExtension;
import dk.snitflade.mocks.wiremock.UnderretningExtension;
import dk.snitflade.mocks.xml.Skema;
import dk.snitflade.wsdl.Kontrakt;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Everyone the mocks play, before a door is opened. */
record Huset(Psrm psrm, Dmi dmi, Underretningshylde psrmHylde, Underretningshylde dmiHylde, Fagsystemer fagsystemer) {

    static Huset nyt(DanskTid tid, Statuspost post) {
        var psrm = new Psrm(tid, Skema.af(Kontrakt.PSRM_FORDRING_MODTAG.xsd()), post);
        var dmi = new Dmi(tid, Skema.af(Kontrakt.EXMF_LEVERANCE_MODTAG.xsd()));
        return new Huset(
                psrm,
                dmi,
                hylde(tid, Type.Kilde.PSRM, psrm.bog()),
                hylde(tid, Type.Kilde.DMI, dmi.bog()),
                Fagsystemer.nye(tid, Skema.af(Kontrakt.DAEKNING_AFSKRIVNING.xsd())));
    }

    private static Underretningshylde hylde(DanskTid tid, Type.Kilde kilde, Fordringsbog bog) {
        return new Underretningshylde(
                tid, Skema.af(Kontrakt.PSRM_UNDERRETNING_HENT.xsd()), new Underretninger(tid, kilde, bog));
    }

    /** The doors, one per address or kind of address. */
    Extension[] doere() {
        List<Extension> doere = new ArrayList<>(List.of(
                new PsrmExtension(psrm),
                new PsrmHoeringExtension(psrm),
                new DmiExtension(dmi),
                UnderretningExtension.psrm(psrmHylde),
                UnderretningExtension.dmi(dmiHylde),
                new StyringsExtension(api()),
                new KontraktExtension()));
        fagsystemer.efterNavn().forEach((navn, fagsystem) -> doere.add(new FagsystemExtension(navn, fagsystem)));
        return doere.toArray(Extension[]::new);
    }

    private StyringsApi api() {
        Map<String, Bagsystem> alle = new LinkedHashMap<>(fagsystemer.efterNavn());
        alle.put(PsrmExtension.NAVN, psrm);
        alle.put(DmiExtension.NAVN, dmi);
        alle.put(UnderretningExtension.navn(PsrmExtension.NAVN), psrmHylde);
        alle.put(UnderretningExtension.navn(DmiExtension.NAVN), dmiHylde);
        return new StyringsApi(
                alle,
                new PsrmApi(psrm),
                Map.of(
                        PsrmExtension.NAVN,
                        new UnderretningsApi(psrmHylde),
                        DmiExtension.NAVN,
                        new UnderretningsApi(dmiHylde)),
                fagsystemer.efterNavn());
    }
}
