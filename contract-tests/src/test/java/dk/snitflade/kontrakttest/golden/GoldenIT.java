package dk.snitflade.kontrakttest.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dk.snitflade.kontrakttest.hus.Besked;
import dk.snitflade.kontrakttest.hus.FaellesScene;
import dk.snitflade.kontrakttest.hus.Http;
import dk.snitflade.kontrakttest.hus.Scene;
import dk.snitflade.kontrakttest.hus.Skemaer;
import dk.snitflade.kontrakttest.hus.SoapVersion;
import dk.snitflade.kontrakttest.hus.Soapsvar;
import dk.snitflade.kontrakttest.hus.Xml;
import dk.snitflade.wsdl.Kontrakt;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.w3c.dom.Document;

/**
 * Every case under {@code golden/}: the answer and what the back ends received are as the goldens say, and follow their schemas.
 * Each runs in one SOAP version, every other case of a door in the other; in both with {@code -Dgolden.versioner=true}. That a
 * body is the same in both is {@code GentagelseIT}'s. {@code -Dgolden.update} writes the goldens anew, and is refused on a build
 * server.
 */
@FaellesScene
class GoldenIT {

    private static final Path MAPPE = Path.of(System.getProperty("golden.mappe", "src/test/resources/golden"));
    private static final boolean OPDATER = Boolean.parseBoolean(System.getProperty("golden.update", "false"))
            || "".equals(System.getProperty("golden.update"));
    private static final boolean ALLE_VERSIONER = Boolean.getBoolean("golden.versioner");

    private static final int SIDE_OM_SIDE = 6;

    /** Skovby's types that the cases named after PSRM are of; every other case goes to DMI. */
    private static final List<String> I_PSRM = List.of("LKBIGEB", "KFNEBOF", "KFFORUS");

    @BeforeAll
    static void skovby_har_typer_i_psrm(Scene scene) {
        I_PSRM.forEach(type -> Http.bestil(
                "POST",
                scene.drift().adresse().resolve("/api/register/onboarding"),
                Map.of(
                        "fordringshaver",
                        "2346",
                        "fordringstype",
                        type,
                        "gyldigFra",
                        "2026-01-01",
                        "maal",
                        "PSRM",
                        "aarsag",
                        "Golden")));
    }

    /** Side by side, more than there are cores: each waits for the back ends most of the time. */
    @TestFactory
    Stream<DynamicTest> svaret_og_det_modtagne_er_som_golden(Scene scene) {
        assertThat(OPDATER && "true".equals(System.getenv("CI")))
                .as("golden.update er ikke tilladt, når CI=true")
                .isFalse();
        ExecutorService loeb = Executors.newFixedThreadPool(SIDE_OM_SIDE);
        List<DynamicTest> alle = Goldensag.alle(MAPPE).stream()
                .flatMap(sag -> versioner(sag).map(version -> {
                    Future<?> udfald = loeb.submit(() -> gennemfoer(sag, version, scene));
                    return dynamicTest(sag.navn() + " i " + version, () -> vent(udfald));
                }))
                .toList();
        loeb.shutdown();
        return alle.stream();
    }

    private static void vent(Future<?> udfald) throws Throwable {
        try {
            udfald.get();
        } catch (ExecutionException e) {
            throw e.getCause();
        }
    }

    private static Stream<SoapVersion> versioner(Goldensag sag) {
        return ALLE_VERSIONER && !OPDATER ? Stream.of(SoapVersion.values()) : Stream.of(sag.version());
    }

    private static void gennemfoer(Goldensag sag, SoapVersion version, Scene scene) {
        List<Udveksling> tidligere = new ArrayList<>();
        int meldinger = 0;
        Map<String, String> ombyttet = new HashMap<>();
        for (Trin trin : sag.trin()) {
            Besked besked = besked(trin, tidligere, ombyttet);
            ombyttet.putAll(besked.ombyttet());
            Soapsvar svar = scene.soap().send(besked, version);
            assertThat(svar.status()).as(svar.tekst()).isEqualTo(200);
            assertThat(svar.indholdstype()).startsWith(version.medietype());
            assertThat(svar.kuvert().getNamespaceURI()).isEqualTo(version.navnerum());
            Udveksling udveksling = Udveksling.af(besked, Xml.dom(Xml.bytes(svar.indhold())), scene);
            tidligere.add(udveksling);
            kontroller(trin, udveksling, ombyttet);
            if (sag.oeir()) {
                Map<String, Document> meldt = Tilbagemeldt.om(tidligere.get(0).besked(), scene)
                        .efter(udveksling, trin.fortaellinger(), meldinger);
                tilbagemeldt(trin, meldt, ombyttet);
                meldinger += meldt.size();
            }
        }
    }

    /**
     * Later exchanges are about the first claim; a receipt is about the delivery its golden names, else the first one. What
     * points at an action names the exchange it came in, counted from 1.
     */
    private static Besked besked(Trin trin, List<Udveksling> tidligere, Map<String, String> ombyttet) {
        Besked original = trin.forespoergsel();
        Besked besked = original.frisk(ombyttet);
        if (tidligere.isEmpty() || besked.kontrakt().name().startsWith("DEBITOR_")) {
            return besked;
        }
        Udveksling foerste = tidligere.get(0);
        if (besked.kontrakt() == Kontrakt.KVITTERING_HENT) {
            String leverance =
                    ombyttet.getOrDefault(original.leverance(), foerste.besked().leverance());
            return besked.med("MFLeveranceID", leverance).med("ModtagFordringLeveranceIdentifikator", leverance);
        }
        UnaryOperator<String> fordring = golden -> foerste.foersteFordring();
        UnaryOperator<String> aktion =
                nr -> tidligere.get(Integer.parseInt(nr) - 1).foersteAktion();
        return besked.byt(Map.of(
                "DMIFordringEFIFordringID", fordring,
                "FordringInddrivelseFordringIdentifikator", fordring,
                "MFAktionIDRef", aktion,
                "ModtagFordringAktionIdentifikatorReference", aktion));
    }

    private static void kontroller(Trin trin, Udveksling udveksling, Map<String, String> ombyttet) {
        Kontrakt kontrakt = udveksling.besked().kontrakt();
        Skemaer.kontroller(kontrakt, udveksling.svar());
        sammenlign(trin, "svar.xml", udveksling.svar(), false, ombyttet);
        udveksling.modtaget().forEach((fil, modtaget) -> {
            Skemaer.kontroller(modtaget.kontrakt(), modtaget.indhold());
            sammenlign(trin, fil, modtaget.indhold(), true, ombyttet);
        });
        handlinger(trin, udveksling.handlinger());
        assertThat(udveksling.modtaget().keySet())
                .as("det, bagsystemerne modtog")
                .containsExactlyInAnyOrderElementsOf(trin.modtagne());
    }

    private static void tilbagemeldt(Trin trin, Map<String, Document> meldt, Map<String, String> ombyttet) {
        meldt.forEach((fil, melding) -> {
            Skemaer.kontroller(Kontrakt.DAEKNING_AFSKRIVNING, melding);
            sammenlign(trin, fil, melding, true, ombyttet);
        });
        assertThat(meldt.keySet())
                .as("det, fagsystemet fik at vide")
                .containsExactlyInAnyOrderElementsOf(trin.tilbagemeldte());
    }

    private static void handlinger(Trin trin, String handlinger) {
        if (!handlinger.isEmpty() && OPDATER) {
            trin.skriv("aktioner.txt", handlinger.getBytes(StandardCharsets.UTF_8));
        }
        assertThat(handlinger).as("aktionerne").isEqualTo(trin.handlinger());
    }

    private static void sammenlign(
            Trin trin, String fil, Document faktisk, boolean afsendt, Map<String, String> ombyttet) {
        Document medGoldensVaerdier = Tilbagebytte.i(faktisk, ombyttet);
        if (OPDATER) {
            trin.skriv(fil, Pladsholdere.golden(medGoldensVaerdier, afsendt, trin.vaerdier()));
        }
        Sammenligning.ens(trin.mappe().getFileName() + "/" + fil, trin.golden(fil), medGoldensVaerdier);
    }
}
