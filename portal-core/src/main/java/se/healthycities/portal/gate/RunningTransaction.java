package se.healthycities.portal.gate;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;

/** Says whether an act begins its own transaction or is part of another act. */
@ApplicationScoped
public class RunningTransaction {
    @Resource(lookup = "java:jboss/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry registry;

    boolean none() {
        return registry.getTransactionStatus() == Status.STATUS_NO_TRANSACTION;
    }
}
