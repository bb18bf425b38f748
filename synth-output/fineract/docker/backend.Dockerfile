# Targets: dev, prod. Written by `cargo run -- synth`; change the program, not this file.
# docker buildx build --platform linux/amd64,linux/arm64 --target prod --file backend.Dockerfile .

FROM --platform=$BUILDPLATFORM maven:3.9-eclipse-temurin-17 AS deps
WORKDIR /build
COPY pom.xml ./
RUN mvn -B dependency:go-offline

FROM deps AS dev-builder
COPY src src
RUN mvn -B -Pdev package
RUN cp target/*.jar app.jar && java -Djarmode=tools -jar app.jar extract --layers --launcher --destination layers

FROM deps AS prod-builder
COPY src src
RUN mvn -B -Pprod -DskipTests package
RUN cp target/*.jar app.jar && java -Djarmode=tools -jar app.jar extract --layers --launcher --destination layers

FROM eclipse-temurin:17-jre-jammy AS runtime-base
RUN groupadd --gid 10001 app && useradd --uid 10001 --gid 10001 --no-create-home --shell /usr/sbin/nologin app
ADD --chmod=444 https://truststore.pki.rds.amazonaws.com/global/global-bundle.pem /etc/fineract/rds-global-bundle.pem
WORKDIR /app
ENV JAVA_TOOL_OPTIONS="-XX:MaxRAMPercentage=75.0 -XX:+UseG1GC"
ENV TZ="UTC"
EXPOSE 8080
USER 10001:10001
ENTRYPOINT ["java","org.springframework.boot.loader.launch.JarLauncher"]

FROM runtime-base AS dev
COPY --from=dev-builder /build/layers/dependencies/ ./
COPY --from=dev-builder /build/layers/spring-boot-loader/ ./
COPY --from=dev-builder /build/layers/snapshot-dependencies/ ./
COPY --from=dev-builder /build/layers/application/ ./

FROM runtime-base AS prod
COPY --from=prod-builder /build/layers/dependencies/ ./
COPY --from=prod-builder /build/layers/spring-boot-loader/ ./
COPY --from=prod-builder /build/layers/snapshot-dependencies/ ./
COPY --from=prod-builder /build/layers/application/ ./
