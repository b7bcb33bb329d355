package se.healthycities.portal.mail;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.time.Duration;
import java.util.Collections;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import se.healthycities.portal.settings.Settings;
import se.healthycities.portal.time.Today;

/** One node with a postman of its own, whose steps are transactions of their own as in the server. */
final class SendingNode implements AutoCloseable {
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Set<EntityManager> opened = Collections.synchronizedSet(new HashSet<>());
    private final ThreadLocal<EntityManager> own;
    private final Today today;
    final Postman postman;

    SendingNode(EntityManagerFactory database, Settings settings, Today today) {
        this(database, settings, today, new MailCarrier(settings, today));
    }

    SendingNode(EntityManagerFactory database, Settings settings, Today today, MailCarrier carrier) {
        this.today = today;
        this.own = ThreadLocal.withInitial(() -> {
            EntityManager entityManager = database.createEntityManager();
            opened.add(entityManager);
            return entityManager;
        });
        MailClaims claims = new OwnTransactions();
        this.postman = new Postman(new MailDelivery(claims, carrier), claims, MailWorkers.on(threads), settings);
    }

    /** What the postman would do in its transaction, done in one. */
    <T> T in(Function<EntityManager, T> work) {
        EntityManager entityManager = own.get();
        entityManager.getTransaction().begin();
        try {
            T result = work.apply(entityManager);
            entityManager.getTransaction().commit();
            return result;
        } finally {
            if (entityManager.getTransaction().isActive()) {
                entityManager.getTransaction().rollback();
            }
            entityManager.clear();
        }
    }

    @Override
    public void close() {
        threads.shutdown();
        opened.forEach(EntityManager::close);
    }

    private class OwnTransactions extends MailClaims {
        OwnTransactions() {
            super(null, null, null, null);
        }

        private <T> T claims(Function<MailClaims, T> work) {
            return in(entityManager -> work.apply(new MailClaims(
                    entityManager,
                    new MailQueries_(entityManager),
                    new AddressBounces(entityManager, new BounceQueries_(entityManager), today),
                    today)));
        }

        @Override
        public int due(int most) {
            return claims(claims -> claims.due(most));
        }

        @Override
        public Optional<Mail> take(UUID worker) {
            return claims(claims -> claims.take(worker));
        }

        @Override
        public Optional<Mail> sent(Mail mail, UUID worker, boolean more) {
            return claims(claims -> claims.sent(mail, worker, more));
        }

        @Override
        public void failed(Mail mail, UUID worker, SmtpFault fault) {
            claims(claims -> {
                claims.failed(mail, worker, fault);
                return null;
            });
        }

        @Override
        public int recover(Duration longest) {
            return claims(claims -> claims.recover(longest));
        }

        @Override
        public boolean rests(String host) {
            return claims(claims -> claims.rests(host));
        }

        @Override
        public void trouble(String host) {
            claims(claims -> {
                claims.trouble(host);
                return null;
            });
        }

        @Override
        public void well(String host) {
            claims(claims -> {
                claims.well(host);
                return null;
            });
        }
    }
}
