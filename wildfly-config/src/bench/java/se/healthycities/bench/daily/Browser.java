package se.healthycities.bench.daily;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;

/** Visitors who log in before anything is measured, and open a page now and then to look at it. */
final class Browser {
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String address;

    Browser(String address) {
        this.address = address;
    }

    /** The session cookies of the first so many people. */
    List<String> logIn(int people) throws IOException, InterruptedException {
        List<String> cookies = new ArrayList<>();
        for (int n = 1; n <= people; n++) {
            HttpRequest login = HttpRequest.newBuilder(URI.create(address + "/login"))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .header("Origin", address)
                    .POST(HttpRequest.BodyPublishers.ofString("email=n" + n + "%40work.example&password=demo"))
                    .build();
            HttpResponse<String> answer = client.send(login, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 302) {
                throw new IllegalStateException("Nobody can log in: " + answer.statusCode());
            }
            answer.headers().allValues("Set-Cookie").stream()
                    .filter(cookie -> cookie.startsWith("portal="))
                    .map(cookie -> cookie.replaceAll("^portal=|;.*$", ""))
                    .reduce((first, second) -> second)
                    .ifPresent(cookies::add);
        }
        return cookies;
    }

    String get(String cookie, String place) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + place))
                .header("Cookie", "portal=" + cookie)
                .header("Accept", "text/html")
                .header("Accept-Language", "sv")
                .build();
        HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(place + " answers " + answer.statusCode());
        }
        return answer.body();
    }
}
