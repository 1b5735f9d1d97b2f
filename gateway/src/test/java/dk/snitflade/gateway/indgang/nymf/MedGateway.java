package dk.snitflade.gateway.indgang.nymf;

import dk.snitflade.gateway.Gateway;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/** Tests marked so share the whole gateway with the register of the demo, and with no back end to send to. */
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = Gateway.class, webEnvironment = WebEnvironment.DEFINED_PORT)
@ActiveProfiles("demo")
@ContextConfiguration(initializers = Gatewaydata.class)
@interface MedGateway {}
