package dk.snitflade.baenk.stock;

import dk.oio.rep.skat_dk.basis.kontekst.xml.schemas._2006._09._01.HovedOplysningerSvarType;
import dk.oio.rep.skat_dk.basis.kontekst.xml.schemas._2006._09._01.SvarStrukturType;
import dk.snitflade.baenk.stock.basis.AktionStatusKodeType;
import dk.snitflade.baenk.stock.ws.AfvistAarsagSamlingType;
import dk.snitflade.baenk.stock.ws.FordringAktionStatusSamlingType;
import dk.snitflade.baenk.stock.ws.FordringAktionType;
import dk.snitflade.baenk.stock.ws.FordringInfoType;
import dk.snitflade.baenk.stock.ws.MFAktionStrukturType;
import dk.snitflade.baenk.stock.ws.MFFordringIndberetIType;
import dk.snitflade.baenk.stock.ws.MFFordringIndberetOType;
import dk.snitflade.baenk.stock.ws.MFFordringIndberetServicePortType;
import jakarta.jws.WebService;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.GregorianCalendar;
import java.util.concurrent.atomic.AtomicLong;
import javax.xml.datatype.DatatypeConfigurationException;
import javax.xml.datatype.DatatypeFactory;
import javax.xml.datatype.XMLGregorianCalendar;

/** Answers every action MODTAGET under numbers from a counter. */
@WebService(
        endpointInterface = "dk.snitflade.baenk.stock.ws.MFFordringIndberetServicePortType",
        targetNamespace = "urn:oio:skat:efi:ws:1.0.1",
        serviceName = "MFFordringIndberetService",
        portName = "MFFordringIndberetServicePort12")
public class Stockport implements MFFordringIndberetServicePortType {

    private static final ZoneId DANMARK = ZoneId.of("Europe/Copenhagen");

    private final AtomicLong nummer = new AtomicLong(110_000_500_000L);
    private final DatatypeFactory typer;

    Stockport() {
        try {
            typer = DatatypeFactory.newInstance();
        } catch (DatatypeConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public MFFordringIndberetOType getMFFordringIndberet(MFFordringIndberetIType indberetning) {
        XMLGregorianCalendar nu = typer.newXMLGregorianCalendar(GregorianCalendar.from(ZonedDateTime.now(DANMARK)));
        var samling = new FordringAktionStatusSamlingType();
        for (FordringAktionType aktion : indberetning.getFordringAktionSamling().getFordringAktion()) {
            samling.getMFAktionStruktur().add(kvittering(aktion, nu));
        }
        var info = new FordringInfoType();
        info.setFordringhaverSystemIDStruktur(indberetning.getFordringhaverSystemIDStruktur());
        info.setModtagFordringLeveranceIdentifikator(indberetning.getModtagFordringLeveranceIdentifikator());
        info.setFordringAktionStatusSamling(samling);
        var hoved = new HovedOplysningerSvarType();
        hoved.setTransaktionIdentifikator(indberetning.getHovedOplysninger().getTransaktionIdentifikator());
        hoved.setServiceIdentifikator("MFFordringIndberet");
        hoved.setTransaktionTid(nu);
        hoved.setSvarStruktur(new SvarStrukturType());
        var svar = new MFFordringIndberetOType();
        svar.setHovedOplysningerSvar(hoved);
        svar.setFordringInfo(info);
        return svar;
    }

    private MFAktionStrukturType kvittering(FordringAktionType aktion, XMLGregorianCalendar nu) {
        long id = nummer.incrementAndGet();
        var kvittering = new MFAktionStrukturType();
        kvittering.setFordringInddrivelseFordringIdentifikator(id);
        kvittering.setFordringInddrivelseHovedFordringIdentifikator(id);
        kvittering.setFordringFordringHaverReference(aktion.getAktionValg()
                .getOpretFordringAktion()
                .getMFOpretFordringStruktur()
                .getFordringFordringHaverReference());
        kvittering.setModtagFordringAktionIdentifikator(id);
        kvittering.setModtagFordringAktionKode(aktion.getModtagFordringAktionKode());
        kvittering.setFordringHaverIdentifikator(aktion.getFordringHaverIdentifikator());
        kvittering.setModtagFordringAktionStatusKode(
                AktionStatusKodeType.MODTAGET);
        kvittering.setModtagFordringAktionStatusAendretDato(nu);
        kvittering.setFordringModtagelseDatoTid(nu);
        kvittering.setAfvistAarsagSamling(new AfvistAarsagSamlingType());
        return kvittering;
    }
}
