package dk.snitflade.gateway.underretning;

import dk.snitflade.gateway.aftale.Aftale;
import dk.snitflade.gateway.besked.Udklip;
import dk.snitflade.gateway.fordring.Maal;
import dk.snitflade.gateway.register.Register;
import dk.snitflade.gateway.underretning.UnderretningRaaLager.Raa;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Gives raw notifications their meaning: what they do to the claims, and a number for each reporting system. */
@Component
class Underretningstolk {

    private static final Logger LOG = LoggerFactory.getLogger(Underretningstolk.class);
    private static final int AD_GANGEN = 200;

    private final UnderretningRaaLager lager;
    private final Bogfoering bogfoering;
    private final Underretningsbog bog;
    private final Register register;
    private final Map<Maal, Nummeroversaettelse> oversaettelser;
    private final TransactionTemplate transaktion;
    private final TransactionTemplate forSig;
    private final Clock ur;

    Underretningstolk(
            UnderretningRaaLager lager,
            Bogfoering bogfoering,
            Underretningsbog bog,
            Register register,
            List<Nummeroversaettelse> oversaettelser,
            TransactionTemplate transaktion,
            Clock ur) {
        this.lager = lager;
        this.bogfoering = bogfoering;
        this.bog = bog;
        this.register = register;
        this.oversaettelser =
                oversaettelser.stream().collect(Collectors.toMap(Nummeroversaettelse::maal, Function.identity()));
        this.transaktion = transaktion;
        this.forSig = new TransactionTemplate(
                transaktion.getTransactionManager(),
                new DefaultTransactionDefinition(TransactionDefinition.PROPAGATION_NESTED));
        this.ur = ur;
    }

    /** Takes what has come in, oldest first. Numbers are drawn last, as they lock until the commit. */
    public void tolk() {
        transaktion.executeWithoutResult(status -> {
            List<Underretning> nye = new ArrayList<>();
            for (Raa raa : lager.nye(AD_GANGEN)) {
                nye.addAll(tolk(raa));
            }
            bog.optag(nye);
        });
    }

    /** One that breaks a rule must not stop those behind it for ever. */
    private List<Underretning> tolk(Raa raa) {
        Instant nu = ur.instant();
        try {
            return forSig.execute(status -> placer(raa, nu));
        } catch (UgyldigUnderretning e) {
            return opgiv(raa, e.getMessage(), nu);
        } catch (DataIntegrityViolationException e) {
            LOG.error("Underretning {} fra {} kunne ikke bogføres", raa.nativtNummer(), raa.maal(), e);
            return opgiv(raa, "Kunne ikke bogføres", nu);
        }
    }

    private List<Underretning> placer(Raa raa, Instant nu) {
        if (lager.harAndetIndhold(raa)) {
            return opgiv(raa, "Nummeret er hentet før med andet indhold; det første gælder", nu);
        }
        Underretlaeser underret = Underretlaeser.laes(raa.indhold());
        byte[] struktur = medVoresNumre(raa.maal(), underret.struktur());
        Underretningsindhold indhold = Underretningsindhold.af(struktur);
        List<String> noter = new ArrayList<>();
        if (underret.fordringshaver() != raa.fordringshaver()) {
            noter.add("Hentet for fordringshaver " + raa.fordringshaver() + ", men er om " + underret.fordringshaver());
        }
        noter.addAll(bogfoering.bogfoer(
                raa,
                underret.fordringshaver(),
                Postlaeser.laes(raa.maal(), raa.nativtNummer(), indhold.type(), struktur),
                nu));
        Set<String> indberettere = indberettere(underret.fordringshaver(), nu);
        if (indberettere.isEmpty()) {
            noter.add("Ingen indberetter har en gældende aftale for fordringshaver " + underret.fordringshaver());
        }
        lager.behandlet(raa.id(), noter.isEmpty() ? null : String.join("\n", noter), nu);
        return indberettere.stream()
                .sorted()
                .map(indberetter -> new Underretning(
                        raa.maal(),
                        raa.nativtNummer(),
                        underret.fordringshaver(),
                        indberetter,
                        underret.tid(),
                        indhold))
                .toList();
    }

    /** What is kept raw speaks of claims by the back end's numbers; what is told onwards, by those we gave. */
    private byte[] medVoresNumre(Maal maal, byte[] struktur) {
        Nummeroversaettelse deres = oversaettelser.get(maal);
        if (deres == null) {
            return struktur;
        }
        UnaryOperator<String> vores = nummer -> Long.toString(deres.fordring(Long.parseLong(nummer)));
        try {
            return Udklip.medVaerdier(
                    struktur, Map.of("DMIFordringEFIFordringID", vores, "DMIFordringEFIHovedFordringID", vores));
        } catch (XMLStreamException | NumberFormatException e) {
            throw new UgyldigUnderretning("Underretningens fordringsnumre kan ikke læses");
        }
    }

    private List<Underretning> opgiv(Raa raa, String hvorfor, Instant nu) {
        LOG.warn("Underretning {} fra {} kunne ikke placeres: {}", raa.nativtNummer(), raa.maal(), hvorfor);
        lager.behandlet(raa.id(), hvorfor, nu);
        return List.of();
    }

    /** Debtor systems fetch; a fagsystem is told. */
    private Set<String> indberettere(long fordringshaver, Instant nu) {
        return register.aftaler()
                .gaeldende(fordringshaver, LocalDate.ofInstant(nu, ur.getZone()))
                .map(Aftale::indberettere)
                .map(alle -> alle.stream()
                        .filter(indberetter -> indberetter.matches("[0-9]{8}"))
                        .collect(Collectors.toSet()))
                .orElse(Set.of());
    }
}
