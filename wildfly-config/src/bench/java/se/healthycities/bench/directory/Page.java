package se.healthycities.bench.directory;

import static io.gatling.javaapi.core.CoreDsl.responseTimeInMillis;
import static io.gatling.javaapi.http.HttpDsl.http;
import static io.gatling.javaapi.http.HttpDsl.status;

import io.gatling.javaapi.http.HttpRequestActionBuilder;

/** A page that is measured: its name in the figures, its address, and the status that is right there. */
record Page(String name, String address, int right) {

    static Page of(String name, String address) {
        return new Page(name, address, 200);
    }

    /** Leaves in the session what the answer took. */
    HttpRequestActionBuilder request() {
        return http(name)
                .get(address)
                .check(status().is(right), responseTimeInMillis().saveAs("took"));
    }
}
