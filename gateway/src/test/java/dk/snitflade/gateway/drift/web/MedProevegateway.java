package dk.snitflade.gateway.drift.web;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.ContextConfiguration;

/** Tests marked so share one started gateway. */
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = Proevegateway.class, webEnvironment = WebEnvironment.DEFINED_PORT)
@ContextConfiguration(initializers = Proevedata.class)
@interface MedProevegateway {}
