package dk.snitflade.gateway.sikkerhed;

import dk.snitflade.gateway.Gateway;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/** Tests marked so share one whole gateway with all its locks on: TLS on both ports, certificates asked for, login. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = Gateway.class, webEnvironment = WebEnvironment.DEFINED_PORT)
@ActiveProfiles("demo")
@ContextConfiguration(initializers = Sikkerhedsdata.class)
@Import(Kaldende.class)
@interface MedSikkerGateway {}
