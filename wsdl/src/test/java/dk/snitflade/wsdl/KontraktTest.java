package dk.snitflade.wsdl;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.wsdl.Binding;
import javax.wsdl.BindingOperation;
import javax.wsdl.Definition;
import javax.wsdl.Message;
import javax.wsdl.Operation;
import javax.wsdl.Part;
import javax.wsdl.Port;
import javax.wsdl.PortType;
import javax.wsdl.Service;
import javax.wsdl.WSDLException;
import javax.wsdl.extensions.schema.Schema;
import javax.wsdl.extensions.schema.SchemaImport;
import javax.wsdl.extensions.soap.SOAPAddress;
import javax.wsdl.extensions.soap.SOAPBinding;
import javax.wsdl.extensions.soap.SOAPOperation;
import javax.wsdl.extensions.soap12.SOAP12Address;
import javax.wsdl.extensions.soap12.SOAP12Binding;
import javax.wsdl.extensions.soap12.SOAP12Operation;
import javax.wsdl.factory.WSDLFactory;
import javax.wsdl.xml.WSDLReader;
import javax.xml.stream.XMLStreamException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Each WSDL says the same as its constant in {@link Kontrakt}, for SOAP 1.1 and 1.2. */
class KontraktTest {

    private static final String OIR_REGISTRERING = "AfslutAdministrator"
            + " AfslutGaeldendeAdresseAdministrator"
            + " AfslutGaeldendeAdresseJuridiskAnsvarlig"
            + " AfslutGaeldendeAdresseJuridiskMedhaefter"
            + " AfslutHaeftelse"
            + " AfslutLigestillingspartner"
            + " AfslutMaterialeabonnementAdministrator"
            + " AfslutMaterialeabonnementJuridiskAnsvarlig"
            + " AfslutMaterialeabonnementJuridiskMedhaefter"
            + " OpretDebitorkonto"
            + " OverdragDebitorkonto"
            + " RegistrerNedregulering"
            + " RegistrerOpregulering"
            + " RetDebitorkonto"
            + " RetFordring"
            + " RetFordringTilstand"
            + " RetPartIdentifikation"
            + " SkiftEjerFordring";

    /** An action's name in a service of ØIR (oir.md 2.1). */
    private static String action(Kontrakt kontrakt, String operation) {
        return kontrakt.service().getNamespaceURI().equals(Navnerum.OIR)
                ? Navnerum.OIR + ":" + kontrakt.service().getLocalPart() + "_1#" + operation
                : operation;
    }

    @ParameterizedTest
    @EnumSource
    void wsdlHarBeggeBindingerPaaSammeSti(Kontrakt kontrakt) throws WSDLException {
        Service service = laes(kontrakt).getService(kontrakt.service());
        Port port11 = service.getPort(kontrakt.service().getLocalPart() + "Port");
        Port port12 = service.getPort(kontrakt.port12().getLocalPart());

        assertThat(service.getPorts()).hasSize(2);
        assertThat(bindingens(port11.getBinding(), SOAPBinding.class).getStyle())
                .isEqualTo("document");
        assertThat(bindingens(port12.getBinding(), SOAP12Binding.class).getStyle())
                .isEqualTo("document");
        assertThat(adresse(port11)).endsWith(kontrakt.sti()).isEqualTo(adresse(port12));
        assertThat(port11.getBinding().getPortType())
                .isSameAs(port12.getBinding().getPortType());
    }

    @ParameterizedTest
    @EnumSource
    void hverBeskedHarEnDelSomErEtElement(Kontrakt kontrakt) throws WSDLException {
        Map<?, ?> beskeder = laes(kontrakt).getMessages();

        assertThat(beskeder).isNotEmpty();
        assertThat(beskeder.values()).allSatisfy(besked -> {
            Map<?, ?> dele = ((Message) besked).getParts();
            assertThat(dele).hasSize(1);
            assertThat(dele.values())
                    .allSatisfy(del -> assertThat(((Part) del).getElementName()).isNotNull());
        });
    }

    @ParameterizedTest
    @EnumSource
    void wsdlImportererDetOeversteSkema(Kontrakt kontrakt) throws WSDLException {
        Schema typer =
                (Schema) laes(kontrakt).getTypes().getExtensibilityElements().get(0);
        SchemaImport skemaimport = (SchemaImport) typer.getImports().values().stream()
                .flatMap(liste -> ((List<?>) liste).stream())
                .reduce((foerste, anden) -> {
                    throw new AssertionError("Two imports");
                })
                .orElseThrow();

        assertThat(kontrakt.xsd().getPath()).endsWith("/" + skemaimport.getSchemaLocationURI());
    }

    @ParameterizedTest
    @CsvSource({
        "FORDRING_INDBERET, getMFFordringIndberet",
        "KVITTERING_HENT, getMFKvitteringHent",
        "UNDERRET_SAMLING_HENT, getMFUnderretSamlingHent",
        "DEBITOR_REGISTRERING, " + OIR_REGISTRERING,
        "DEBITOR_INDBETALING, AnnullerIndbetaling ForetagIndbetaling SoegDelfordringTilIndbetaling",
        "DEBITOR_FORESPOERGSEL, HentDebitorkonto SoegDebitorkontoListe",
        "PSRM_FORDRING_MODTAG, HentAktionStatus ModtagFordringAktion",
        "PSRM_HOERING_MODTAG, ModtagHoering",
        "MODTAG_STATUS_OPDATERING, ModtagStatusOpdatering",
        "EXMF_LEVERANCE_MODTAG, HentKvittering ModtagLeverance",
        "PSRM_UNDERRETNING_HENT, HentUnderretninger",
        "EXMF_UNDERRETNING_HENT, HentUnderretninger",
        "DAEKNING_AFSKRIVNING, DaekningAfskrivningRegistrering",
        "DEBITORKONTO_STATUS, DebitorkontoStatusRegistrering"
    })
    void operationerOgSoapActionErEnsIBeggeBindinger(Kontrakt kontrakt, String operationer) throws WSDLException {
        Service service = laes(kontrakt).getService(kontrakt.service());
        for (Object port : service.getPorts().values()) {
            Map<String, String> fundne = operationer(((Port) port).getBinding());

            assertThat(fundne.keySet()).containsExactly(operationer.split(" "));
            assertThat(fundne.values())
                    .containsExactly(Arrays.stream(operationer.split(" "))
                            .map(operation -> action(kontrakt, operation))
                            .toArray(String[]::new));
        }
    }

    @ParameterizedTest
    @EnumSource
    void rodelementerneFindesISkemaet(Kontrakt kontrakt) throws IOException, WSDLException, XMLStreamException {
        Set<String> kendte = Skemaelementer.navne(kontrakt.xsd());
        Set<String> brugte = new TreeSet<>();
        laes(kontrakt)
                .getAllPortTypes()
                .values()
                .forEach(porttype -> ((PortType) porttype).getOperations().forEach(o -> {
                    brugte.add(rod(((Operation) o).getInput().getMessage()));
                    brugte.add(rod(((Operation) o).getOutput().getMessage()));
                }));

        assertThat(kendte).containsAll(brugte);
    }

    private static String rod(Message besked) {
        Part del = (Part) besked.getParts().values().iterator().next();
        return del.getElementName().toString();
    }

    private static Map<String, String> operationer(Binding binding) {
        Map<String, String> fundne = new TreeMap<>();
        for (Object o : binding.getBindingOperations()) {
            BindingOperation operation = (BindingOperation) o;
            for (Object udvidelse : operation.getExtensibilityElements()) {
                if (udvidelse instanceof SOAPOperation soap) {
                    fundne.put(operation.getName(), soap.getSoapActionURI());
                } else if (udvidelse instanceof SOAP12Operation soap) {
                    fundne.put(operation.getName(), soap.getSoapActionURI());
                }
            }
        }
        return fundne;
    }

    private static <T> T bindingens(Binding binding, Class<T> type) {
        return type.cast(binding.getExtensibilityElements().get(0));
    }

    private static String adresse(Port port) {
        Object adresse = port.getExtensibilityElements().get(0);
        return adresse instanceof SOAPAddress soap11
                ? soap11.getLocationURI()
                : ((SOAP12Address) adresse).getLocationURI();
    }

    private static Definition laes(Kontrakt kontrakt) throws WSDLException {
        WSDLReader laeser = WSDLFactory.newInstance().newWSDLReader();
        laeser.setFeature("javax.wsdl.verbose", false);
        return laeser.readWSDL(kontrakt.wsdl().toExternalForm());
    }
}
