package dk.snitflade.gateway.udgang.nymf;

import dk.snitflade.gateway.afsendelse.Afsendelse;
import dk.snitflade.gateway.afsendelse.BogfoeringLager;
import dk.snitflade.gateway.fordring.Maal;
import dk.snitflade.gateway.udgang.Posthus;
import java.time.Clock;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionTemplate;

/** Puts NyMF in front of the back ends that are configured so: {@code snitflade.backend.<psrm|dmi>-binding=nymf}. */
@Configuration(proxyBeanMethods = false)
class NymfBinding {

    static final String NYMF = "nymf";

    @Bean
    @ConditionalOnProperty(name = "snitflade.backend.psrm-binding", havingValue = NYMF)
    NymfBackend psrmGennemNymf(Posthus posthus, NymfOpsaetning opsaetning, NymfLager lager, Tur tur, Clock ur) {
        return new NymfBackend(Maal.PSRM, posthus, opsaetning, lager, tur, ur);
    }

    @Bean
    @ConditionalOnProperty(name = "snitflade.backend.dmi-binding", havingValue = NYMF)
    NymfBackend dmiGennemNymf(Posthus posthus, NymfOpsaetning opsaetning, NymfLager lager, Tur tur, Clock ur) {
        return new NymfBackend(Maal.DMI, posthus, opsaetning, lager, tur, ur);
    }

    @Bean
    Nymfkvitteringer nymfkvitteringer(
            List<NymfBackend> backends,
            Posthus posthus,
            NymfOpsaetning opsaetning,
            NymfLager lager,
            Tur tur,
            BogfoeringLager bogfoering,
            Afsendelse afsendelse,
            TransactionTemplate transaktion,
            Clock ur) {
        return new Nymfkvitteringer(
                backends, posthus, opsaetning, lager, tur, bogfoering, afsendelse::vaek, transaktion, ur);
    }
}
