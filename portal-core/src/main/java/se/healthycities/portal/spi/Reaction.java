package se.healthycities.portal.spi;

/** A bean that answers to a kind of fact, in the same transaction. */
public interface Reaction<F extends Fact> {
    Class<F> to();

    void on(F fact);
}
