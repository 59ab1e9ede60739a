import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Pattern;

/**
 * Checks a report through the service, with nothing but a JDK: java Client.java FILE [ADDRESS].
 * Prints the rules that were broken, and puts the findings as comments into a copy of the file.
 */
public class Client {
    private static final HttpClient HTTP = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(Duration.ofSeconds(10)).build();

    public static void main(String[] args) throws IOException, InterruptedException {
        Path file = Path.of(args[0]);
        String address = args.length > 1 ? args[1] : "http://127.0.0.1:5080";

        HttpResponse<String> result = send(address + "/v1/validate", file, HttpResponse.BodyHandlers.ofString());
        if (result.statusCode() != 200) {
            // application/problem+json: what is wrong, in words, and by which rules the file was refused.
            System.out.println(result.statusCode() + " " + result.body());
            System.exit(3);
        }

        // A platform reads this with the JSON library it has; the types follow from openapi.json.
        Pattern.compile("\"ruleId\": \"(GD\\d+)\",\\s+\"severity\": \"(\\w+)\"").matcher(result.body()).results()
            .forEach(finding -> System.out.println(finding.group(1) + " " + finding.group(2)));

        Path copy = Path.of("annotated-" + file.getFileName());
        HttpResponse<Path> annotated = send(address + "/v1/annotate", file, HttpResponse.BodyHandlers.ofFile(copy));
        System.out.println(annotated.headers().firstValue("Gov-Disclosure-Findings").orElse("no") + " comments in " + copy);
    }

    /** Sends a file as the body. A service that is too busy says after how many seconds to send it again. */
    private static <T> HttpResponse<T> send(String address, Path file, HttpResponse.BodyHandler<T> handler) throws IOException, InterruptedException {
        String name = URLEncoder.encode(file.getFileName().toString(), StandardCharsets.UTF_8);
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + "?name=" + name))
            .header("Content-Type", "application/octet-stream")
            .header("Accept-Language", "zh-CN")
            .timeout(Duration.ofMinutes(2))
            .POST(HttpRequest.BodyPublishers.ofFile(file))
            .build();
        for (int attempt = 0; ; attempt++) {
            HttpResponse<T> response = HTTP.send(request, handler);
            if (response.statusCode() != 503 || attempt == 5) {
                return response;
            }
            Thread.sleep(1000L * Long.parseLong(response.headers().firstValue("Retry-After").orElse("2")));
        }
    }
}
