package dk.snitflade.gateway.indgang.wsdl;

import dk.snitflade.gateway.sikkerhed.wss.Beskedsikring;
import dk.snitflade.gateway.sikkerhed.wss.Wssprofil;
import dk.snitflade.wsdl.Dialekt;
import dk.snitflade.wsdl.Kontrakt;
import java.net.URL;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** The documents of each contract, ready to be sent to a caller who reaches the service at an address. */
@Component
class Kontraktvisning {

    private static final Map<String, Kontrakt> EFTER_STI =
            Arrays.stream(Kontrakt.values()).collect(Collectors.toMap(Kontrakt::sti, kontrakt -> kontrakt));

    private final Function<Kontrakt, Wssprofil> profiler;
    private final Map<Kontraktfil, byte[]> flade = new ConcurrentHashMap<>();
    private final Map<Kontrakt, Map<String, Kontraktfil>> skemaer = new ConcurrentHashMap<>();

    @Autowired
    Kontraktvisning(Beskedsikring sikring) {
        this(sikring::profil);
    }

    /** @param profiler the profile of a service, whose policy its WSDL states */
    Kontraktvisning(Function<Kontrakt, Wssprofil> profiler) {
        this.profiler = profiler;
    }

    /** The contract whose service has the path. */
    static Optional<Kontrakt> paa(String sti) {
        return Optional.ofNullable(EFTER_STI.get(sti));
    }

    /** @param dialekt null for the contract's own; for NyMF that is SKAT */
    byte[] wsdl(Kontrakt kontrakt, Dialekt dialekt, boolean flad, String tjeneste) {
        Kontraktfil wsdl = wsdl(kontrakt, dialekt);
        byte[] dokument = flad ? flade.computeIfAbsent(wsdl, Fladgoering::af) : wsdl.bytes();
        return Adressering.af(dokument, tjeneste, skemaadresse(wsdl, tjeneste), profiler.apply(kontrakt));
    }

    /**
     * @param navn as the addresses in the WSDL and its schemas name it
     * @return empty when the contract has no such schema
     */
    Optional<byte[]> xsd(Kontrakt kontrakt, String navn, String tjeneste) {
        return Optional.ofNullable(skemaer.computeIfAbsent(kontrakt, Kontraktvisning::skemaer)
                        .get(navn))
                .map(fil -> Adressering.af(fil.bytes(), tjeneste, skemaadresse(fil, tjeneste), Wssprofil.INGEN));
    }

    private static UnaryOperator<String> skemaadresse(Kontraktfil fil, String tjeneste) {
        return sted -> tjeneste + "?xsd=" + fil.paa(sted).navn();
    }

    private static Kontraktfil wsdl(Kontrakt kontrakt, Dialekt dialekt) {
        return Kontraktfil.af(dialekt == null ? kontrakt.wsdl() : kontrakt.wsdl(dialekt));
    }

    /** Only what the contract's own WSDLs reach can be fetched. */
    private static Map<String, Kontraktfil> skemaer(Kontrakt kontrakt) {
        Stream<URL> wsdler = kontrakt.dialekter().isEmpty()
                ? Stream.of(kontrakt.wsdl())
                : kontrakt.dialekter().stream().map(kontrakt::wsdl);
        Map<String, Kontraktfil> filer = new LinkedHashMap<>();
        wsdler.map(Kontraktfil::af)
                .flatMap(wsdl -> Skemasamling.af(wsdl).filer().stream())
                .forEach(fil -> filer.put(fil.navn(), fil));
        return filer;
    }
}
